package id.paritrana.ruleset.table;

/** A person's own words inside a message: in backticks, shortened, without control characters. */
final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  static String of(Object found) {
    String plain = found.toString().replaceAll("\\p{Cntrl}", "?").replace('`', '\'');
    return "`" + (plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…") + "`";
  }
}
