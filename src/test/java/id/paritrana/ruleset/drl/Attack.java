package id.paritrana.ruleset.drl;

/**
 * A formula file with something in it that must not be.
 *
 * @param line where it stands
 * @param endless whether it would never return if it ran
 */
record Attack(String name, String text, int line, boolean endless) {
  /**
   * Sets a system property, and with {@code FILE} makes a file: how an attack shows that it ran.
   */
  static final String PROPERTY = "attacked";

  static final String FILE = "target/attacked";

  private static final String FILE_TEXT =
      """
      package id.paritrana.rules

      import id.paritrana.decision.fact.Candidate
      import id.paritrana.decision.fact.Indicator
      import id.paritrana.decision.finding.Lacking
      import id.paritrana.dossier.Dossier
      import id.paritrana.dossier.Mark
      import id.paritrana.dossier.Nominee
      %s

      rule "a.b"
        @basis("asumsi") @en("x") @ind("x")
        %s
      when
        $c : Candidate()
        %s
      then
        %s
        insert(new Indicator($c, "a.b", 1));
      end
      """;

  static Attack top(String name, String text) {
    return of(name, text, "", "", "", 9);
  }

  static Attack head(String name, String text) {
    return of(name, "", text, "", "", 13);
  }

  static Attack when(String name, String text) {
    return of(name, "", "", text, "", 16);
  }

  static Attack then(String name, String text) {
    return of(name, "", "", "", text, 18);
  }

  static Attack endless(String name, String text) {
    Attack attack = then(name, text);
    return new Attack(name, attack.text, attack.line, true);
  }

  /** A whole rule of its own. */
  static Attack rule(String name, String text) {
    return of(name, text.stripTrailing(), "", "", "", 9);
  }

  private static Attack of(
      String name, String top, String head, String when, String then, int line) {
    return new Attack(name, attacking(FILE_TEXT.formatted(top, head, when, then)), line, false);
  }

  private static String attacking(String text) {
    return text.replace("ATTACK", "System.setProperty(\"" + PROPERTY + "\", \"yes\")")
        .replace("FILE", FILE);
  }

  @Override
  public String toString() {
    return name;
  }
}
