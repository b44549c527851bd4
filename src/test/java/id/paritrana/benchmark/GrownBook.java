package id.paritrana.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The grown rows as a real workbook. */
final class GrownBook {
  private GrownBook() {}

  /**
   * @param headers the technical properties each sheet must carry
   */
  static byte[] xlsx(Grown grown, Map<String, String> headers) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet(GrownTables.SHEET);
      line(sheet, "RuleSet", headers.get("RuleSet"));
      line(sheet, "Import", headers.get("Import"));
      line(sheet, "Variables", headers.get("Variables"));
      line(sheet, "HitPolicy", "UNIQUE");
      line(sheet, "RuleTable Grown");
      line(
          sheet,
          "METADATA",
          "CONDITION",
          "CONDITION",
          "CONDITION",
          "CONDITION",
          "ACTION",
          "ACTION",
          "METADATA");
      int objects = sheet.getLastRowNum() + 1;
      line(sheet, "", "$i : Indicator", "", "", "", "says", "", "");
      sheet.addMergedRegion(new CellRangeAddress(objects, objects, 1, 4));
      sheet.addMergedRegion(new CellRangeAddress(objects, objects, 5, 6));
      line(
          sheet,
          "id(\"$param\")",
          "category == \"$param\"",
          "indicator == \"$param\"",
          "value >= $param",
          "value < $param",
          "aspect(\"$param\")",
          "points(\"$param\")",
          "basis(\"$param\")");
      line(sheet, "Id", "Category", "Indicator", "From", "To", "Aspect", "Points", "Basis");
      for (Grown.Band band : grown.rows()) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue(band.id());
        row.createCell(1).setCellValue(band.category());
        row.createCell(2).setCellValue(band.indicator());
        row.createCell(3).setCellValue(band.from().doubleValue());
        row.createCell(4).setCellValue(band.to().doubleValue());
        row.createCell(5).setCellValue(GrownTables.ASPECT);
        row.createCell(6).setCellValue(band.points().doubleValue());
        row.createCell(7).setCellValue(GrownTables.BASIS);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(Sheet sheet, String... texts) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int column = 0; column < texts.length; column++) {
      if (!texts[column].isEmpty()) {
        row.createCell(column).setCellValue(texts[column]);
      }
    }
  }
}
