package id.paritrana;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Edits copies of the shipped tables as staff would in a spreadsheet. */
public final class TableEdit {
  private TableEdit() {}

  /** What is done to one sheet. */
  public interface Edit {
    void of(Sheet sheet);
  }

  /** Copies the shipped tables into this folder, which is made. */
  public static Path copy(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(Shipped.TABLES)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return folder;
  }

  /** This cell made anew, since one with text written inside it keeps that text in POI. */
  public static Cell cell(Sheet sheet, String address) {
    CellReference place = new CellReference(address);
    return sheet.getRow(place.getRow()).createCell(place.getCol());
  }

  public static void edit(Path workbook, String sheet, Edit edit) throws IOException {
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook open = new XSSFWorkbook(in)) {
      edit.of(open.getSheet(sheet));
      try (OutputStream out = Files.newOutputStream(workbook)) {
        open.write(out);
      }
    }
  }
}
