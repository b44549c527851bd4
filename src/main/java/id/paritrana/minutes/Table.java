package id.paritrana.minutes;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the minutes.
 *
 * @param rows of as many cells as there are columns; a line break in a cell begins a new line
 * @param signed whether there is room for a signature in each row
 */
record Table(List<Column> columns, List<Row> rows, boolean signed) {
  Table(Column... columns) {
    this(List.of(columns), new ArrayList<>(), false);
  }

  /**
   * A column.
   *
   * @param width in hundredths of the page
   * @param number whether its cells are figures
   */
  record Column(String head, int width, boolean number) {
    static Column text(String head, int width) {
      return new Column(head, width, false);
    }

    static Column number(String head, int width) {
      return new Column(head, width, true);
    }
  }

  /** A row; what is marked stands out. */
  record Row(List<String> cells, boolean marked) {}

  void add(String... cells) {
    rows.add(new Row(List.of(cells), false));
  }

  void marked(boolean marked, String... cells) {
    rows.add(new Row(List.of(cells), marked));
  }

  Table withRoomToSign() {
    return new Table(columns, rows, true);
  }
}
