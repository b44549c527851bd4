package id.paritrana.ruleset.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many of a thing a workbook may hold. Far above any table of criteria, and low enough that the
 * largest workbook let through fits in a heap of 192 MB.
 */
enum Limit {
  SHEETS("sheet", 64, false),
  /** Rows of one sheet. */
  ROWS("row", 20_000, false),
  /** Cells of all sheets, empty formatted ones included. */
  CELLS("c", 120_000, true),
  FORMULAS("f", 1_000, true),
  TEXTS("si", 100_000, false),
  MERGED("mergeCell", 2_000, false),
  WIDTHS("col", 1_024, false),
  CONDITIONAL("cfRule", 1_000, false),
  VALIDATIONS("dataValidation", 2_000, false),
  LINKS("hyperlink", 2_000, false),
  COMMENTS("comment", 2_000, false),
  NAMES("definedName", 1_000, false),
  STYLES("xf", 20_000, false);

  private static final Map<String, Limit> BY_ELEMENT =
      Arrays.stream(values()).collect(Collectors.toMap(l -> l.element, Function.identity()));

  private final String element;
  private final int most;
  private final boolean ofWorkbook;

  /**
   * @param ofWorkbook counted over the whole workbook instead of one of its parts
   */
  Limit(String element, int most, boolean ofWorkbook) {
    this.element = element;
    this.most = most;
    this.ofWorkbook = ofWorkbook;
  }

  static Optional<Limit> of(String element) {
    return Optional.ofNullable(BY_ELEMENT.get(element));
  }

  int most() {
    return most;
  }

  boolean ofWorkbook() {
    return ofWorkbook;
  }

  /** The wording of the problem. */
  String variant() {
    return name().toLowerCase(Locale.ROOT);
  }
}
