package id.paritrana.ruleset.difference;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook's rows as plain lists, which can be edited and written back. */
final class EditedBook {
  /** One sheet: its headings and rows; the first of each row is its name. */
  record Part(String name, boolean ordered, int first, List<String> labels, List<Object[]> rows) {}

  final String file;
  final Map<String, Part> parts = new LinkedHashMap<>();
  private final byte[] bytes;

  EditedBook(String file, byte[] bytes) throws IOException {
    this.file = file;
    this.bytes = bytes;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : book) {
        @Nullable Part part = part(sheet);
        if (part != null) {
          parts.put(part.name(), part);
        }
      }
    }
  }

  private static @Nullable Part part(Sheet sheet) {
    boolean ordered = false;
    for (Row row : sheet) {
      String first = String.valueOf(value(row.getCell(0)));
      ordered |= first.equals("HitPolicy") && "FIRST".equals(value(row.getCell(1)));
      int labels = first.startsWith("RuleTable") ? 4 : first.equals("CaseTable") ? 1 : 0;
      if (labels > 0) {
        return part(sheet, ordered, row.getRowNum() + labels);
      }
    }
    return null;
  }

  private static Part part(Sheet sheet, boolean ordered, int header) {
    List<String> labels = new ArrayList<>();
    sheet.getRow(header).forEach(cell -> labels.add(String.valueOf(value(cell))));
    List<Object[]> rows = new ArrayList<>();
    for (int i = header + 1; i <= sheet.getLastRowNum(); i++) {
      @Nullable Row row = sheet.getRow(i);
      if (row != null && value(row.getCell(0)) != null) {
        Object[] values = new Object[labels.size()];
        for (int column = 0; column < values.length; column++) {
          values[column] = value(row.getCell(column));
        }
        rows.add(values);
      }
    }
    return new Part(sheet.getSheetName(), ordered, header + 1, labels, rows);
  }

  private static @Nullable Object value(@Nullable Cell cell) {
    if (cell == null) {
      return null;
    }
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue().isEmpty() ? null : cell.getStringCellValue();
      case NUMERIC -> cell.getNumericCellValue();
      default -> null;
    };
  }

  /** The workbook with the rows as they are now. */
  byte[] written() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Part part : parts.values()) {
        Sheet sheet = book.getSheet(part.name());
        int last = sheet.getLastRowNum();
        for (int i = 0; i < part.rows().size(); i++) {
          write(sheet, part, part.first() + i, part.rows().get(i));
        }
        for (int i = part.first() + part.rows().size(); i <= last; i++) {
          if (sheet.getRow(i) != null) {
            sheet.removeRow(sheet.getRow(i));
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void write(Sheet sheet, Part part, int index, @Nullable Object[] values) {
    Row row = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
    for (int column = 0; column < part.labels().size(); column++) {
      Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      Object value = values[column];
      if (value instanceof Double number) {
        cell.setCellValue(number);
      } else if (value instanceof String text) {
        cell.setCellValue(text);
      } else {
        cell.setBlank();
      }
    }
  }
}
