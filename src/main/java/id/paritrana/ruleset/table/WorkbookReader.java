package id.paritrana.ruleset.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook's bytes into its tables, every visible sheet one table. */
public final class WorkbookReader {
  /** Largest workbook, in bytes. */
  public static final int LARGEST = 10 << 20;

  static {
    // POI's limits are process-wide; set once, before the first workbook is opened.
    ZipSecureFile.setMinInflateRatio(0.01);
    ZipSecureFile.setMaxEntrySize(64L << 20);
    ZipSecureFile.setMaxTextSize(10L << 20);
  }

  private final Schema schema;

  public WorkbookReader(Schema schema) {
    this.schema = schema;
  }

  /** The tables; those with a problem are left out, and their problems are added. */
  public List<Table> read(String file, byte[] bytes, Problems problems) {
    if (bytes.length > LARGEST) {
      problems.add(
          "FILE",
          file,
          null,
          null,
          "the file is larger than 10 MB",
          "berkas lebih besar dari 10 MB");
      return List.of();
    }
    List<Table> tables = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        Sheet sheet = workbook.getSheetAt(i);
        if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
          problems.add(
              "HIDDEN",
              file,
              sheet.getSheetName(),
              null,
              "the sheet is hidden; show it or delete it",
              "lembar ini tersembunyi; tampilkan atau hapus");
        } else {
          new SheetReader(file, sheet, schema, problems).read().ifPresent(tables::add);
        }
      }
    } catch (IOException | RuntimeException e) {
      // POI and its XML binding throw many kinds on a damaged file; to the person it is one: the
      // file cannot be opened.
      unreadable(file, problems);
    }
    return tables;
  }

  private static void unreadable(String file, Problems problems) {
    problems.add(
        "FILE",
        file,
        null,
        null,
        "the file cannot be opened as an .xlsx workbook; save it again from the spreadsheet program",
        "berkas tidak dapat dibuka sebagai buku kerja .xlsx; simpan ulang dari program lembar kerja");
  }
}
