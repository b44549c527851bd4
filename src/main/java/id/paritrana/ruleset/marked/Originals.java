package id.paritrana.ruleset.marked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The fills that cells had before they were marked, each with a number. They are kept in hidden
 * cells of the findings sheet: the fills themselves side by side in the first row, where nobody
 * deletes them with a finding, and below the first of them the marked cells.
 */
final class Originals {
  /** The first hidden column, from 0. */
  static final int COLUMN = 7;

  private static final int MOST = 500;
  private static final Pattern MARKED = Pattern.compile("(\\d{1,5}) (.*)!([A-Z]{1,3}\\d{1,7})");

  /** A cell that was marked, and the number of its fill. */
  record Marked(String sheet, String address, int number) {}

  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
  private final List<Marked> cells = new ArrayList<>();

  /** Notes the fill of a cell that is about to be marked; 0 when no more can be kept. */
  int keep(XSSFCell cell) {
    int fill = Styles.fill(cell.getCellStyle());
    if (numbers.size() >= MOST && !numbers.containsKey(fill)) {
      return 0;
    }
    int number = numbers.computeIfAbsent(fill, f -> numbers.size() + 1);
    cells.add(new Marked(cell.getSheet().getSheetName(), cell.getAddress().toString(), number));
    return number;
  }

  void write(XSSFSheet sheet, Styles styles) {
    numbers.forEach(
        (fill, number) -> {
          XSSFCell cell = Cells.row(sheet, 0).createCell(COLUMN + number - 1);
          Cells.write(cell, String.valueOf(number));
          cell.setCellStyle(styles.filled(cell.getCellStyle(), fill));
          sheet.setColumnHidden(cell.getColumnIndex(), true);
        });
    int row = 1;
    for (Marked marked : cells) {
      String text = marked.number() + " " + marked.sheet() + "!" + marked.address();
      Cells.write(Cells.row(sheet, row++).createCell(COLUMN), text);
    }
  }

  /** The numbered fills that an earlier findings sheet keeps. */
  static Map<Integer, Integer> fills(XSSFSheet sheet) {
    Map<Integer, Integer> fills = new HashMap<>();
    XSSFRow first = Cells.row(sheet, 0);
    for (int i = COLUMN; i < first.getLastCellNum(); i++) {
      XSSFCell cell = first.getCell(i);
      if (cell != null) {
        fills.put(i - COLUMN + 1, Styles.fill(cell.getCellStyle()));
      }
    }
    return fills;
  }

  /** The cells that an earlier findings sheet says were marked. */
  static List<Marked> cells(XSSFSheet sheet) {
    List<Marked> cells = new ArrayList<>();
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      XSSFRow row = sheet.getRow(i);
      Matcher marked = MARKED.matcher(Cells.text(row == null ? null : row.getCell(COLUMN)));
      if (marked.matches()) {
        cells.add(new Marked(marked.group(2), marked.group(3), Integer.parseInt(marked.group(1))));
      }
    }
    return cells;
  }
}
