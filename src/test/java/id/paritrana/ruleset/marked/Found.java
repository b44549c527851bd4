package id.paritrana.ruleset.marked;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import java.util.List;

/** Problems as a check would report them, in the fewest words. */
final class Found {
  static final String FILE = "scoring-government.xlsx";

  private Found() {}

  static Problem at(Code code, String sheet, String cell) {
    return in(code, Place.cell(FILE, sheet, cell));
  }

  static Problem in(Code code, Place place, Place... related) {
    return new Problem(
        code,
        place,
        List.of(related),
        new Text("this is wrong", "ini salah"),
        new Text("mend it", "perbaiki"));
  }

  static Problem saying(String words, Place place) {
    return new Problem(
        Code.NOT_TEXT, place, List.of(), new Text(words, words), new Text(words, words));
  }
}
