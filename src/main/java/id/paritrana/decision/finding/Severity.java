package id.paritrana.decision.finding;

/** What a failing gate does: bar the nominee, or ask the panel to look. */
public enum Severity {
  DISQUALIFY("which disqualifies", "sehingga gugur"),
  VERIFY("which the panel must verify", "sehingga panel perlu memeriksa");

  private final String en;
  private final String indonesian;

  Severity(String en, String indonesian) {
    this.en = en;
    this.indonesian = indonesian;
  }

  String en() {
    return en;
  }

  String indonesian() {
    return indonesian;
  }
}
