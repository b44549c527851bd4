package id.paritrana.ruleset;

import id.paritrana.Shipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The shipped files with one workbook changed, as somebody would change it in a spreadsheet
 * program.
 */
final class BrokenTables {
  private BrokenTables() {}

  static List<RuleFile> with(String workbook, Consumer<XSSFWorkbook> change) throws IOException {
    List<RuleFile> files = new ArrayList<>();
    for (Path folder : List.of(Shipped.RULES, Shipped.TABLES)) {
      try (Stream<Path> found = Files.list(folder)) {
        for (Path file : found.toList()) {
          String name = file.getFileName().toString();
          files.add(
              new RuleFile(
                  name, name.equals(workbook) ? changed(file, change) : Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  private static byte[] changed(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
