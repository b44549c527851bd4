package id.paritrana.journal.search;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule and where it stood in the ruleset that decided; the same rule in another row is another
 * place.
 *
 * @param rule a row's id or the name of a DRL rule
 * @param sheet none in a DRL file
 * @param row of the sheet, or line of the file, from 1
 */
public record Place(String rule, String file, @Nullable String sheet, int row) {
  // No name of a rule, file or sheet has a control character in it.
  private static final String BETWEEN = "\n";
  private static final Pattern WORD = Pattern.compile("(?:[^\n]*\n){3}-?[0-9]{1,9}");

  /** The word of this place in the index. */
  String word() {
    return String.join(BETWEEN, rule, file, sheet == null ? "" : sheet, Integer.toString(row));
  }

  static boolean isPlace(String word) {
    return WORD.matcher(word).matches();
  }

  static Place of(String word) {
    String[] parts = word.split(BETWEEN, -1);
    return new Place(
        parts[0], parts[1], parts[2].isEmpty() ? null : parts[2], Integer.parseInt(parts[3]));
  }
}
