package id.paritrana.minutes;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A sheet with a heading that stays in view and can be filtered by. Rows come from the top. */
final class Grid {
  private static final int CHARACTER = 256;

  /** More do not go into one cell of a spreadsheet. */
  private static final int LONGEST = 32_000;

  private static final float LINE = 13;
  private static final float TALLEST = 400;

  /** As wide as a page can be and still be read. */
  private static final int PAGE = 190;

  /** A column's heading and its width in characters. */
  record Head(String text, int width) {
    /** In Indonesian, with English below it. */
    static Head of(String key, int width, Object... filled) {
      return new Head(
          Language.INDONESIAN.say(key, filled) + "\n" + Language.ENGLISH.say(key, filled), width);
    }

    /** The same about something that has a name in each language. */
    static Head named(String key, int width, String kind, String code) {
      return new Head(
          Language.INDONESIAN.say(key, Language.INDONESIAN.name(kind, code))
              + "\n"
              + Language.ENGLISH.say(key, Language.ENGLISH.name(kind, code)),
          width);
    }
  }

  private final Sheet sheet;
  private final Look look;
  private final List<Head> heads;
  private int rows;
  private Row row;
  private int cells;

  Grid(Sheet sheet, Look look, String mark, List<Head> heads) {
    this.sheet = sheet;
    this.look = look;
    this.heads = heads;
    this.row = sheet.createRow(rows++);
    for (Head head : heads) {
      sheet.setColumnWidth(cells, head.width() * CHARACTER);
      cell(head.text()).setCellStyle(look.head());
    }
    sheet.createFreezePane(0, 1);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    int width = heads.stream().mapToInt(Head::width).sum();
    print.setFitWidth((short) ((width + PAGE - 1) / PAGE));
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    // An ampersand commands in a header; two of them print one.
    sheet.getHeader().setCenter(mark.replace("&", "&&"));
    sheet.getFooter().setRight("&P / &N");
  }

  /** Repeats the first columns on each page, where one is not wide enough for all. */
  void repeat(String columns) {
    sheet.setRepeatingColumns(CellRangeAddress.valueOf(columns));
  }

  void next() {
    row = sheet.createRow(rows++);
    cells = 0;
  }

  /** Text stays text, whatever it begins with. */
  void text(String text) {
    cell(text).setCellStyle(look.text(text));
  }

  void whole(long number) {
    Cell cell = row.createCell(cells++);
    cell.setCellValue(number);
    cell.setCellStyle(look.whole());
  }

  /** A figure; an empty cell where there is none. */
  void number(@Nullable BigDecimal number) {
    if (number == null) {
      cells++;
      return;
    }
    Cell cell = row.createCell(cells++);
    cell.setCellValue(number.doubleValue());
    cell.setCellStyle(look.number());
  }

  private Cell cell(String text) {
    String plain = Plain.of(text);
    tall(plain, heads.get(cells).width());
    Cell cell = row.createCell(cells++);
    cell.setCellValue(plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain);
    return cell;
  }

  /**
   * A row is as high as its longest text needs; not every program finds that out by itself. Lines
   * end at a word, so they hold a sixth less than they could.
   */
  private void tall(String text, int width) {
    int lines = text.lines().mapToInt(line -> 1 + line.length() * 6 / (width * 5)).sum();
    float height = Math.min(TALLEST, lines * LINE + 2);
    if (height > row.getHeightInPoints()) {
      row.setHeightInPoints(height);
    }
  }

  /** Lets the rows be filtered, now that they are all there. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, heads.size() - 1));
  }
}
