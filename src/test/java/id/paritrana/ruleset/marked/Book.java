package id.paritrana.ruleset.marked;

import id.paritrana.Shipped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's bytes, opened to be looked at or edited as its author would. */
final class Book {
  private Book() {}

  static byte[] shipped(String file) {
    try {
      return Files.readAllBytes(Shipped.TABLES.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static XSSFWorkbook open(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] edited(byte[] bytes, Consumer<XSSFWorkbook> edit) {
    try (XSSFWorkbook book = open(bytes)) {
      return bytes(book, edit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] made(Consumer<XSSFWorkbook> edit) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      return bytes(book, edit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(XSSFWorkbook book, Consumer<XSSFWorkbook> edit) throws IOException {
    edit.accept(book);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  static XSSFCell cell(XSSFWorkbook book, String sheet, String address) {
    CellReference place = new CellReference(address);
    XSSFSheet found = book.getSheet(sheet);
    XSSFRow row = found.getRow(place.getRow());
    return row == null ? null : row.getCell(place.getCol());
  }

  /** The files inside a workbook, by name; a zip file's own times do not count. */
  static Map<String, String> parts(byte[] bytes) {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** The text of a cell's comment; empty if it has none. */
  static String comment(byte[] bytes, String sheet, String address) {
    XSSFCell cell = cell(open(bytes), sheet, address);
    return cell == null || cell.getCellComment() == null
        ? ""
        : cell.getCellComment().getString().getString();
  }

  /** A cell's colour such as FFCEBE; "none" if it has none. */
  static String colour(byte[] bytes, String sheet, String address) {
    XSSFCell cell = cell(open(bytes), sheet, address);
    XSSFCellStyle style = cell == null ? null : cell.getCellStyle();
    return style == null || style.getFillForegroundColorColor() == null
        ? "none"
        : style.getFillForegroundColorColor().getARGBHex().substring(2);
  }

  static String text(byte[] bytes, String sheet, String address) {
    XSSFCell cell = cell(open(bytes), sheet, address);
    return cell == null ? "" : cell.toString();
  }
}
