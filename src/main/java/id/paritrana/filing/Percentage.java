package id.paritrana.filing;

import id.paritrana.filing.form.Paths;
import id.paritrana.ruleset.table.PlainSheet.Share;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure in percent. Fields of a dossier are counts, rupiah and marks of 0 to 100, so 80 % of a
 * mark would be read as 0.8; only an indicator of one's own may be a share.
 */
final class Percentage {
  private static final String OWN = "indicators.";

  private Percentage() {}

  /** A share as its number, where a share belongs; anything else as it is. */
  static Object wanted(@Nullable String path, Object value) {
    boolean own = path != null && path.startsWith(OWN);
    return own && value instanceof Share share ? share.number() : value;
  }

  /** How a percentage is written where none belongs; none where there is nothing wrong. */
  static @Nullable String of(String path, Object value) {
    if (value instanceof Share share) {
      return share.number().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
    boolean number = Paths.type(path) == Paths.Type.NUMBER && !path.startsWith(OWN);
    return number && value instanceof String text && signed(text) ? text : null;
  }

  private static boolean signed(String text) {
    return text.endsWith("%") || text.toLowerCase(Locale.ROOT).endsWith("persen");
  }
}
