package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A workbook, or one sheet of it, is not opened. The first cause found is the one that is told,
 * since nothing after it can be trusted.
 */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  /** Too much of what each sheet has of its own, or damage to its cells. */
  private static final Set<String> OF_SHEET =
      Set.of(
          "cell",
          "xml",
          "text",
          "formula",
          "rows",
          "columns",
          "merged",
          "widths",
          "conditional",
          "validations",
          "links");

  private final Code code;
  private final String variant;
  private final transient Object[] words;
  private @Nullable String sheet;
  private @Nullable String cell;

  /**
   * @param variant the wording of the code, as in {@code FILE.xls.found}; empty for its own
   */
  Refused(Code code, String variant, Object... words) {
    super(code + " " + variant, null, false, false);
    this.code = code;
    this.variant = variant;
    this.words = words;
  }

  static Refused damaged() {
    return new Refused(Code.FILE, "damaged");
  }

  /** The same, with its place. */
  Refused at(String inSheet, @Nullable String address) {
    sheet = inSheet;
    cell = address;
    return this;
  }

  /** Whether, found in a sheet, it leaves the others as sound as they were. */
  boolean ofSheet() {
    return OF_SHEET.contains(variant);
  }

  boolean is(String wording) {
    return variant.equals(wording);
  }

  void addTo(Problems problems, String file) {
    problems.add(code, variant, place(file), List.of(), words);
  }

  private Place place(String file) {
    if (sheet == null) {
      return Place.file(file);
    }
    return cell == null ? Place.sheet(file, sheet) : Place.cell(file, sheet, cell);
  }
}
