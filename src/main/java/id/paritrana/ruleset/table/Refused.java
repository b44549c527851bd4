package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook is not opened. The first cause found is the one that is told, since nothing after it
 * can be trusted.
 */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

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
