package id.paritrana.ruleset.problem;

/** A person's own words inside a message: in backticks, shortened, without control characters. */
public final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  public static String of(Object found) {
    String plain = found.toString().replaceAll("\\p{Cntrl}", "?").replace('`', '\'');
    return "`" + (plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…") + "`";
  }
}
