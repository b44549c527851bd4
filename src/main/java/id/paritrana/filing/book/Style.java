package id.paritrana.filing.book;

/** How a cell looks, in the order of the cell formats in {@code styles.xml}. */
public enum Style {
  PLAIN,
  /** Keeps what is typed as it is typed: 16.10 does not become 16.1. */
  TEXT,
  TITLE,
  SECTION,
  HEADING,
  TECHNICAL,
  EXAMPLE,
  RESULT,
  RESULT_HEADING,
  WRAPPED;

  boolean wraps() {
    return this == HEADING || this == RESULT || this == RESULT_HEADING || this == WRAPPED;
  }
}
