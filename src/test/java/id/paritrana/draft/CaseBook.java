package id.paritrana.draft;

import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Cases;
import id.paritrana.ruleset.table.Schema;
import id.paritrana.ruleset.table.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of nothing but cases, written as lines whose cells are parted by bars. The first line
 * is the technical row.
 */
final class CaseBook {
  private final XSSFWorkbook workbook = new XSSFWorkbook();

  /** One sheet named Uji, with a title above the lines. */
  static CaseBook of(String... lines) {
    return new CaseBook().sheet("Uji", lines);
  }

  CaseBook sheet(String name, String... lines) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.createRow(0).createCell(0).setCellValue("Judul");
    int at = 2;
    for (int i = 0; i < lines.length; i++) {
      write(sheet, at++, lines[i]);
      if (i == 0) {
        write(sheet, at++, lines[i].replaceAll("^[A-Za-z]+", "Kasus"));
      }
    }
    return this;
  }

  CaseBook edit(Consumer<XSSFSheet> change) {
    change.accept(workbook.getSheetAt(0));
    return this;
  }

  /** What it holds; it must have no fault. */
  Cases cases() {
    Problems problems = new Problems();
    Cases cases = read(problems);
    if (!problems.passable()) {
      throw new IllegalStateException(problems.sorted().toString());
    }
    return cases;
  }

  /** Code, cell and English words of each fault. */
  String faults() {
    Problems problems = new Problems();
    read(problems);
    return problems.sorted().stream().map(CaseBook::text).collect(Collectors.joining("\n"));
  }

  private static String text(Problem problem) {
    return problem.code() + " " + problem.place().spot() + " " + problem.message().en();
  }

  private Cases read(Problems problems) {
    WorkbookReader reader = new WorkbookReader(new Schema(Map.of(), Map.of(), Map.of(), Map.of()));
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      reader.read("uji.xlsx", out.toByteArray(), problems);
      return reader.cases();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(XSSFSheet sheet, int row, String line) {
    List<String> cells = List.of(line.split("\\|", -1));
    sheet.createRow(row);
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column).strip();
      if (!text.isEmpty()) {
        fill(sheet.getRow(row).createCell(column), text);
      }
    }
  }

  private static void fill(Cell cell, String text) {
    if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else if (text.equals("TRUE") || text.equals("FALSE")) {
      cell.setCellValue(Boolean.parseBoolean(text));
    } else {
      cell.setCellValue(text);
    }
  }
}
