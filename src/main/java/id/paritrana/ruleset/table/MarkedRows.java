package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet whose rows are headed by one technical row, known by the word in its first cell, and one
 * row of labels below it.
 */
final class MarkedRows {
  private final String file;
  private final String sheet;
  private final Grid grid;
  private final Problems problems;
  private int marker = -1;

  MarkedRows(String file, String sheet, Grid grid, Problems problems) {
    this.file = file;
    this.sheet = sheet;
    this.grid = grid;
    this.problems = problems;
  }

  String file() {
    return file;
  }

  String sheet() {
    return sheet;
  }

  /** The first marker found; none is a problem. */
  String find(String... markers) {
    for (int row : grid.rows().keySet()) {
      String first = grid.text(row, 0);
      if (List.of(markers).contains(first)) {
        marker = row;
        return first;
      }
    }
    problems.add(Code.CASE_COLUMN, "marker", Place.sheet(file, sheet), List.of());
    return "";
  }

  /** The columns after the first, by index. */
  Map<Integer, CaseTable.Column> columns() {
    Map<Integer, CaseTable.Column> columns = new TreeMap<>();
    grid.row(marker)
        .forEach(
            (column, content) -> {
              String name = content.toString().strip();
              if (columns.values().stream().anyMatch(other -> other.name().equals(name))) {
                problems.add(
                    Code.CASE_COLUMN, "twice", place(marker, column), List.of(), Quote.of(name));
              } else if (column > 0) {
                columns.put(
                    column,
                    new CaseTable.Column(
                        name, grid.text(marker + 1, column), place(marker, column)));
              }
            });
    return columns;
  }

  /** The rows below the labels; a blank or hidden row among them is a problem. */
  List<Integer> data() {
    for (CellRangeAddress area : grid.sheet().getMergedRegions()) {
      if (area.getLastRow() > marker) {
        Place place = place(area.getFirstRow(), area.getFirstColumn());
        problems.add(Code.CASE_VALUE, "merged", place, List.of());
      }
    }
    labels();
    List<Integer> data = new ArrayList<>(grid.rows().tailMap(marker + 2).keySet());
    int expected = marker + 2;
    for (int row : data) {
      if (row > expected) {
        problems.add(Code.CASE_VALUE, "blank", place(expected, 0), List.of());
      }
      expected = row + 1;
    }
    Run.of(data.stream().filter(row -> Visibility.hidden(grid.sheet(), row)).toList())
        .forEach(this::hidden);
    if (data.isEmpty()) {
      problems.add(Code.CASE_VALUE, "empty", Place.sheet(file, sheet), List.of());
    }
    return data;
  }

  private void hidden(Run run) {
    problems.add(
        Code.CASE_VALUE, run.variant("hidden"), place(run.first(), 0), List.of(), run.shown());
  }

  /** Labels are text; a figure among them is a case's own, which would never be run. */
  private void labels() {
    boolean figures =
        grid.row(marker + 1).values().stream().anyMatch(value -> !(value instanceof String));
    if (figures || Identity.shaped(grid.text(marker + 1, 0).split(",")[0])) {
      problems.add(Code.CASE_COLUMN, "labels", place(marker + 1, 0), List.of(), marker + 2);
    }
  }

  Map<Integer, Object> filled(int row) {
    return grid.row(row);
  }

  String text(int row, int column) {
    return grid.text(row, column);
  }

  Place place(int row, int column) {
    return Place.cell(file, sheet, row, column);
  }
}
