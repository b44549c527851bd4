package id.paritrana.ruleset.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.PlainSheet.Share;
import id.paritrana.ruleset.table.PlainSheet.Unfit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows are read as POI reads them, of workbooks that the one door lets in. */
class PlainWorkbookTest {
  static List<Path> shipped() throws IOException {
    return SafeWorkbookTest.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aWorkbookIsReadAsPoiReadsIt(Path file) throws IOException {
    assertThat(read(Files.readAllBytes(file))).isEqualTo(poi(Files.readAllBytes(file)));
  }

  @Test
  void aWorkbookSavedByLibreOfficeIsReadAsPoiReadsIt() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/libreoffice/gates.xlsx"));
    assertThat(read(bytes)).isEqualTo(poi(bytes));
  }

  @Test
  void whatIsNoPlainValueIsToldAsWhatItIs() {
    Xlsx book =
        new Xlsx()
            .cells(
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>7.5</v></c>"
                    + "<c r='C1' t='b'><v>1</v></c><c r='D1'><f>1+1</f><v>2</v></c>"
                    + "<c r='E1' t='e'><v>#N/A</v></c><c r='F1' t='inlineStr'><is><t>=1+1</t></is></c>"
                    + "<c r='G1' s='0'/></row>");
    Problems problems = new Problems();
    List<PlainSheet> sheets = PlainWorkbook.read("a.xlsx", book.zip(), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(sheets.get(0).rows().get(0).cells().values())
        .containsExactly("x", new BigDecimal("7.5"), true, Unfit.FORMULA, Unfit.ERROR, "=1+1");
  }

  static List<Hostile> hostile() {
    return Hostile.all();
  }

  /** More room is given; nothing else is let in that the door of tables keeps out. */
  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileFileIsRefusedAsForTables(Hostile file) {
    Problems problems = new Problems();
    PlainWorkbook.read(file.name(), file.bytes().get(), problems);
    if (!file.refusal().startsWith("LIMIT")) {
      assertThat(problems.sorted())
          .extracting(problem -> problem.code().name())
          .contains(file.refusal().split("[ :]")[0]);
    }
  }

  private static List<SortedMap<String, Object>> read(byte[] bytes) {
    Problems problems = new Problems();
    List<PlainSheet> sheets = PlainWorkbook.read("a.xlsx", bytes, problems);
    assertThat(problems.sorted()).isEmpty();
    return sheets.stream().map(PlainWorkbookTest::cells).toList();
  }

  private static SortedMap<String, Object> cells(PlainSheet sheet) {
    SortedMap<String, Object> cells = new TreeMap<>();
    for (PlainSheet.Row row : sheet.rows()) {
      row.cells().forEach((column, value) -> cells.put(row.number() + " " + column, value));
    }
    return cells;
  }

  private static Object shown(Object value, Cell cell) {
    boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
    return percent && value instanceof BigDecimal number ? new Share(number) : value;
  }

  private static List<SortedMap<String, Object>> poi(byte[] bytes) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      List<SortedMap<String, Object>> all = new ArrayList<>();
      for (Sheet sheet : workbook) {
        SortedMap<String, Object> cells = new TreeMap<>();
        for (Row row : sheet) {
          for (Cell cell : row) {
            Object value =
                cell.getCellType() == CellType.FORMULA
                    ? Unfit.FORMULA
                    : Grid.constant(cell, cell.getCellType());
            if (value != null) {
              cells.put(row.getRowNum() + 1 + " " + cell.getColumnIndex(), shown(value, cell));
            }
          }
        }
        all.add(cells);
      }
      return all;
    }
  }
}
