package id.paritrana.decision;

import id.paritrana.dossier.Text;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule and where it stands.
 *
 * @param rule a table row's id or a DRL rule's name
 * @param row the row of the sheet, or the line of the DRL file, from 1
 * @param cell address of the cell that holds the row's id; none for a DRL rule
 * @param conditions the filled condition cells of a table row, by address: {@code F22: value >=
 *     0.75}
 * @param label what a DRL rule does, in words; a table row needs none
 */
public record RuleRef(
    String rule,
    String file,
    @Nullable String sheet,
    int row,
    @Nullable String cell,
    String basis,
    Map<String, String> conditions,
    @Nullable Text label) {

  /** What the rule says, called an assumption where it is one. */
  public Text marked(Text says) {
    return assumed()
        ? new Text(
            says.en() + " (project assumption, not official scoring)",
            says.id() + " (asumsi proyek, bukan penilaian resmi)")
        : says;
  }

  /** Whether the rule rests on an assumption of this project. */
  public boolean assumed() {
    return assumption(basis);
  }

  /** Whether a basis says that it is an assumption, in whatever letters. */
  public static boolean assumption(String basis) {
    return basis.toLowerCase(Locale.ROOT).contains("asumsi");
  }
}
