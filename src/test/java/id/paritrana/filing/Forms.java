package id.paritrana.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Forms filled in as a person would: the template, opened in a spreadsheet program. */
public final class Forms {
  private static final int NAMES = 4;
  private static final int FIRST = 6;

  private Forms() {}

  /** The template with these nominees, each on the sheet of its kind. */
  public static byte[] workbook(List<Map<String, Object>> nominees) {
    return workbook(nominees, workbook -> {});
  }

  /** The same, and something done to it afterwards. */
  public static byte[] workbook(List<Map<String, Object>> nominees, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Template.workbook()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Map<String, Integer> next = new HashMap<>();
      for (Map<String, Object> nominee : nominees) {
        String sheet =
            "ENTERPRISE".equals(nominee.get("nominee.kind")) ? "Badan usaha" : "Pemerintah daerah";
        int row = next.merge(sheet, 1, Integer::sum) + FIRST - 1;
        fill(workbook.getSheet(sheet), row, nominee);
      }
      change.accept(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As lines of text under their fields' names. */
  public static String text(String separator, List<Map<String, Object>> nominees) {
    List<String> names =
        nominees.stream().flatMap(nominee -> nominee.keySet().stream()).distinct().toList();
    return names.stream().collect(Collectors.joining(separator, "", "\r\n"))
        + nominees.stream()
            .map(
                nominee ->
                    names.stream()
                        .map(name -> quoted(nominee.getOrDefault(name, "")))
                        .collect(Collectors.joining(separator, "", "\r\n")))
            .collect(Collectors.joining());
  }

  private static String quoted(Object value) {
    String text = value.equals(true) ? "Ya" : value.equals(false) ? "Tidak" : value.toString();
    return text.contains(",") ? '"' + text + '"' : text;
  }

  private static void fill(XSSFSheet sheet, int row, Map<String, Object> nominee) {
    Map<String, Integer> columns = new HashMap<>();
    sheet.getRow(NAMES).forEach(c -> columns.put(c.getStringCellValue(), c.getColumnIndex()));
    Row to = sheet.createRow(row);
    nominee.forEach(
        (path, value) -> {
          Integer column = columns.get(path);
          if (column == null) {
            throw new IllegalArgumentException(path + " has no column on " + sheet.getSheetName());
          }
          Cell cell = to.createCell(column);
          if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
          } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag ? "Ya" : "Tidak");
          } else {
            cell.setCellValue(value.toString());
          }
        });
  }
}
