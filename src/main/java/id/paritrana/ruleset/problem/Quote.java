package id.paritrana.ruleset.problem;

/** A person's own words inside a message: in backticks, shortened, without what cannot be seen. */
public final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  public static String of(Object found) {
    String plain =
        found
            .toString()
            .replaceAll("\\R", "↵")
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?")
            .replace('`', '\'');
    return "`" + (plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…") + "`";
  }
}
