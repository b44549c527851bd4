package id.paritrana.ruleset.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which side of a band a heading speaks of in words, where it shows no sign of comparison. */
final class Side {
  private static final Pattern UPPER =
      Pattern.compile("sampai|hingga|kurang dari|paling banyak|di bawah|maks|up to|at most|below");
  private static final Pattern LOWER =
      Pattern.compile("\\bdari\\b|mulai|paling sedikit|di atas|minim|from|at least|above");

  private Side() {}

  /** Whether a heading names the other side only than the one a column compares with. */
  static boolean contradicts(String label, Op op) {
    String words = label.toLowerCase(Locale.ROOT);
    boolean upper = UPPER.matcher(words).find();
    boolean lower = LOWER.matcher(UPPER.matcher(words).replaceAll(" ")).find();
    return switch (op) {
      case ABOVE, AT_LEAST -> upper && !lower;
      case BELOW, AT_MOST -> lower && !upper;
      default -> false;
    };
  }
}
