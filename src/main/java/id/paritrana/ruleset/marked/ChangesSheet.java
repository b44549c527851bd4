package id.paritrana.ruleset.marked;

import id.paritrana.ruleset.problem.Place;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A list of changes as the last sheet of a workbook. */
final class ChangesSheet {
  private static final int HEADER = 2;

  /** The author may send the copy back, and the reader takes no more than 20,000 rows a sheet. */
  private static final int MOST_ROWS = 6_000;

  private static final int[] WIDTHS = {16, 22, 11, 24, 30, 40, 40};

  private final XSSFWorkbook workbook;
  private final OwnSheet sheet;

  private ChangesSheet(XSSFWorkbook workbook, String name, String heading, Styles styles) {
    this.workbook = workbook;
    this.sheet =
        new OwnSheet(workbook, name, workbook.getNumberOfSheets(), styles, heading, WIDTHS);
  }

  static void changes(
      XSSFWorkbook workbook,
      String heading,
      String since,
      List<Listed> changes,
      Styles styles,
      Originals originals) {
    ChangesSheet list = new ChangesSheet(workbook, "Catatan perubahan", heading, styles);
    list.write(
        since + " Nilai lama ada di komentar sel. (Old values are in the cells' comments.)",
        changes,
        "Perubahan",
        "Lembar",
        "Sel",
        "No. baris / kasus",
        "Kolom",
        "Dahulu",
        "Sekarang");
    originals.write(list.sheet.sheet, styles);
  }

  static void removed(
      XSSFWorkbook workbook, String heading, String since, List<Listed> removed, Styles styles) {
    new ChangesSheet(workbook, "Catatan baris dihapus", heading, styles)
        .write(
            since + " Sel menurut versi lama. (Cells as in the older version.)",
            removed,
            "Perubahan",
            "Lembar",
            "Sel lama",
            "No. baris / kasus",
            "Kolom",
            "Dahulu");
  }

  private void write(String since, List<Listed> lines, String... columns) {
    sheet.row(sheet.look.plain, since);
    sheet.row(sheet.look.header, columns);
    int room = Math.min(lines.size(), MOST_ROWS);
    lines.subList(0, room).forEach(line -> row(line, columns.length));
    if (lines.size() > room) {
      sheet.row(sheet.look.strong, "… dan " + (lines.size() - room) + " perubahan lain");
    }
    if (room > 0) {
      sheet.filter(HEADER, HEADER + room, columns.length);
    }
    sheet.layOut(HEADER);
  }

  private void row(Listed line, int columns) {
    Place place = line.place();
    String spot = place == null ? null : place.spot();
    String[] texts = {
      line.kind(),
      line.sheet(),
      spot == null ? "" : spot,
      line.row(),
      line.label(),
      line.was(),
      line.is()
    };
    XSSFRow row = sheet.tableRow(List.of(texts).subList(0, columns).toArray(String[]::new));
    // Old places lead nowhere: another row may stand there now.
    if (spot != null && columns == texts.length && workbook.getSheet(line.sheet()) != null) {
      sheet.link(row.getCell(2), line.sheet(), spot);
    }
  }
}
