package id.paritrana.filing;

import id.paritrana.ruleset.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The nominees of one file, each of which can be decided.
 *
 * @param digest SHA-256 of the file's bytes, in hexadecimal
 * @param examples rows passed over because their note says that they are examples
 */
public record Cohort(String file, String digest, List<Sheet> sheets, int examples) {

  /**
   * The nominees of one sheet.
   *
   * @param name as the workbook has it; of a text file {@code Calon}
   * @param columns path by column, counted from 0
   */
  public record Sheet(String name, SortedMap<Integer, String> columns, List<Filed> nominees) {}

  /**
   * One row.
   *
   * @param place the row's first filled cell
   * @param cells by column, counted from 0
   * @param identity what no other row of the file shares: province, id, year and stage
   * @param name of the nominee
   * @param employers of its assessors, by their cells
   * @param json the dossier
   */
  record Filed(
      Place place,
      String nominee,
      SortedMap<Integer, Object> cells,
      String identity,
      String name,
      Map<Place, String> employers,
      byte[] json) {}

  /** All rows, in the order of the file. */
  List<Filed> nominees() {
    return sheets.stream().flatMap(sheet -> sheet.nominees().stream()).toList();
  }
}
