package id.paritrana.ruleset.problem;

/** The kinds of problem. A name is stable: it is documented, and never used for another kind. */
public enum Code {
  FILE(Severity.ERROR),
  FILE_NAME(Severity.ERROR),
  FOLDER(Severity.ERROR),
  LIMIT(Severity.ERROR),
  MACRO(Severity.ERROR),
  PASSWORD(Severity.ERROR),
  COPY(Severity.ERROR),
  HIDDEN(Severity.ERROR),
  FILTER(Severity.ERROR),
  MERGED(Severity.ERROR),
  BLANK_ROW(Severity.ERROR),
  BELOW(Severity.ERROR),
  OUTSIDE(Severity.ERROR),
  NO_TABLE(Severity.ERROR),
  NO_ROWS(Severity.ERROR),
  NOT_A_NUMBER(Severity.ERROR),
  TWO_READINGS(Severity.ERROR),
  DATE(Severity.ERROR),
  ERROR_VALUE(Severity.ERROR),
  STALE_FORMULA(Severity.ERROR),
  FORMULA(Severity.ERROR),
  NOT_TEXT(Severity.ERROR),
  SPACES(Severity.ERROR),
  LOOK_ALIKE(Severity.ERROR),
  UNKNOWN_CODE(Severity.ERROR),
  UNKNOWN_INDICATOR(Severity.ERROR),
  ROW_ID(Severity.ERROR),
  DUPLICATE_ID(Severity.ERROR),
  BASIS(Severity.ERROR),
  RESULTS(Severity.ERROR),
  NO_CONDITION(Severity.ERROR),
  REVERSED_RANGE(Severity.ERROR),
  EMPTY_BAND(Severity.ERROR),
  OUT_OF_RANGE(Severity.ERROR),
  WEIGHTS(Severity.ERROR),
  UNKNOWN_ASPECT(Severity.ERROR),
  MISSING_TABLE(Severity.ERROR),
  HEADER(Severity.ERROR),
  HIT_POLICY(Severity.ERROR),
  PATTERN(Severity.ERROR),
  COLUMN(Severity.ERROR),
  DRL(Severity.ERROR),
  DRL_ANNOTATION(Severity.ERROR),
  DRL_ATTRIBUTE(Severity.ERROR),
  DRL_PHASE(Severity.ERROR),
  DRL_FORBIDDEN(Severity.ERROR),
  ENDLESS(Severity.ERROR),
  GONE(Severity.WARNING),
  NEW_CODE(Severity.WARNING),
  CASE_COLUMN(Severity.WARNING),
  CASE_VALUE(Severity.WARNING),
  OVERLAP(Severity.WARNING),
  CONTRADICTION(Severity.WARNING),
  DUPLICATE_ROW(Severity.WARNING),
  SHADOWED(Severity.WARNING),
  UNREACHABLE(Severity.WARNING),
  GAP(Severity.WARNING),
  PERCENT(Severity.WARNING),
  SHOWN(Severity.WARNING),
  CASE_FAILED(Severity.WARNING),
  NOT_COVERED(Severity.WARNING),
  SURVIVED(Severity.WARNING),
  MERGEABLE(Severity.NOTE),
  MORE(Severity.NOTE),
  UNDECIDED(Severity.NOTE),
  NEW_INDICATOR(Severity.NOTE),
  GONE_ROWS(Severity.NOTE),
  TEXT_NUMBER(Severity.NOTE),
  FORMULA_VALUE(Severity.NOTE);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
