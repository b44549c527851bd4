package id.paritrana.filing;

import id.paritrana.filing.form.Leaves;
import id.paritrana.ruleset.table.CaseTable.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Tells what there is none of from what nobody filed: a list whose only cells say {@code tidak ada}
 * is empty, while one without a cell is absent.
 */
final class Nothing {
  /** As staff write it; a dash says the same. */
  static final String WORDS = "tidak ada";

  private static final List<String> LISTS = List.of("regulations", "innovations");
  private static final List<String> CODES = List.of("documents", "compliance.programmes");

  private Nothing() {}

  /** The same cells, where a list of which there is nothing is one cell with a dash. */
  static Map<String, Cell> said(Map<String, Cell> inputs) {
    Map<String, Cell> said = new LinkedHashMap<>(inputs);
    for (String path : CODES) {
      said.computeIfPresent(path, (p, cell) -> none(cell) ? dash(cell) : cell);
    }
    for (String list : LISTS) {
      List<Entry<String, Cell>> cells =
          inputs.entrySet().stream().filter(one -> one.getKey().startsWith(list + ".")).toList();
      if (!cells.isEmpty() && cells.stream().allMatch(one -> none(one.getValue()))) {
        cells.forEach(one -> said.remove(one.getKey()));
        String field = cells.get(0).getKey().replaceFirst(".*\\.", "");
        said.put(list + ".*." + field, dash(cells.get(0).getValue()));
      }
    }
    return said;
  }

  private static boolean none(Cell cell) {
    return cell.value() instanceof String text
        && (text.equals(Leaves.NONE) || text.toLowerCase(Locale.ROOT).equals(WORDS));
  }

  private static Cell dash(Cell cell) {
    return new Cell(cell.place(), Leaves.NONE);
  }
}
