package id.paritrana.ruleset.marked;

import static id.paritrana.ruleset.marked.Found.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.table.OwnSheets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The list that a person sees first. */
class FindingsSheetTest {
  private static final byte[] TABLE = Book.shipped(FILE);

  private static byte[] marked(byte[] table, Problem... problems) {
    return MarkedCopy.of(table, FILE, List.of(problems), List.of());
  }

  private static List<String> row(byte[] copy, String sheet, int number) {
    Row row = Book.open(copy).getSheet(sheet).getRow(number - 1);
    return IntStream.range(0, 7).mapToObj(i -> row.getCell(i).toString()).toList();
  }

  @Test
  void itIsTheFirstSheetAndTheOnlyOneSelected() {
    XSSFWorkbook copy = Book.open(marked(TABLE, Found.at(Code.GAP, "Cakupan", "A20")));

    assertThat(copy.getSheetName(0)).isEqualTo("Temuan");
    assertThat(copy.getActiveSheetIndex()).isZero();
    assertThat(copy).filteredOn(Sheet::isSelected).containsExactly(copy.getSheetAt(0));
    assertThat(Book.text(marked(TABLE), "Temuan", "A1")).isEqualTo(OwnSheets.FINDINGS);
    assertThat(OwnSheets.owns(OwnSheets.FINDINGS)).isTrue();
    assertThat(OwnSheets.owns("Temuan")).isFalse();
    assertThat(OwnSheets.owns(null)).isFalse();
  }

  @Test
  void eachProblemIsARow() {
    byte[] copy = marked(TABLE, Found.at(Code.GAP, "Cakupan", "A20"));

    assertThat(row(copy, "Temuan", 5))
        .containsExactly(
            "Tingkat",
            "Kode",
            "Lembar",
            "Sel",
            "Yang ditemukan",
            "Yang harus dilakukan",
            "English");
    assertThat(row(copy, "Temuan", 6))
        .containsExactly(
            "Peringatan",
            "GAP",
            "Cakupan",
            "A20",
            "Ini salah",
            "Perbaiki",
            "This is wrong; mend it");
  }

  @Test
  void theTopCountsBySeverity() {
    byte[] copy =
        marked(
            TABLE,
            Found.at(Code.BASIS, "Cakupan", "A20"),
            Found.at(Code.BASIS, "Cakupan", "A21"),
            Found.at(Code.MERGEABLE, "Cakupan", "A22"));

    assertThat(Book.text(copy, "Temuan", "A2")).isEqualTo("Berkas: scoring-government.xlsx");
    assertThat(Book.text(copy, "Temuan", "A3"))
        .isEqualTo("2 kesalahan, 0 peringatan, 1 catatan. (Errors: 2, warnings: 0, notes: 1.)");
  }

  @Test
  void aCleanFileIsSaidToBeCleanInWords() {
    byte[] copy = marked(TABLE);

    assertThat(Book.text(copy, "Temuan", "A3"))
        .isEqualTo("Tidak ada temuan pada berkas ini. (Nothing was found in this file.)");
    assertThat(Book.open(copy).getSheet("Temuan").getLastRowNum()).isEqualTo(2);
  }

  @Test
  void theAddressLeadsToTheCell() {
    byte[] table = Book.made(book -> book.createSheet("Kriteria '24!"));

    byte[] copy =
        marked(
            table,
            Found.at(Code.GAP, "Kriteria '24!", "D14"),
            Found.in(Code.BLANK_ROW, new Place(FILE, "Kriteria '24!", 9, 0)),
            Found.in(Code.NO_TABLE, Place.sheet(FILE, "Kriteria '24!")),
            Found.in(Code.FILE, Place.file(FILE)));

    XSSFSheet list = Book.open(copy).getSheet("Temuan");
    assertThat(list.getHyperlinkList())
        .extracting(XSSFHyperlink::getCellRef, XSSFHyperlink::getLocation)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("D6", "'Kriteria ''24!'!D14"),
            org.assertj.core.groups.Tuple.tuple("D7", "'Kriteria ''24!'!A9"),
            org.assertj.core.groups.Tuple.tuple("C8", "'Kriteria ''24!'!A1"));
    assertThat(row(copy, "Temuan", 7).get(3)).isEqualTo("baris 9");
    assertThat(row(copy, "Temuan", 9).get(3)).isEmpty();
  }

  @Test
  void problemsOfOtherFilesComeBelowWithoutLinks() {
    byte[] copy =
        marked(
            TABLE,
            Found.in(Code.GAP, Place.cell("gates.xlsx", "Cakupan", "B17")),
            Found.at(Code.GAP, "Cakupan", "A20"),
            Found.in(Code.DRL, Place.line("scores.drl", 7, 3)));

    assertThat(Book.text(copy, "Temuan", "A3")).startsWith("0 kesalahan, 1 peringatan");
    assertThat(row(copy, "Temuan", 6)).contains("Cakupan", "A20");
    assertThat(Book.text(copy, "Temuan", "A8")).isEqualTo("Berkas lain: gates.xlsx");
    assertThat(row(copy, "Temuan", 9)).contains("Cakupan", "B17");
    assertThat(Book.text(copy, "Temuan", "A11")).isEqualTo("Berkas lain: scores.drl");
    assertThat(row(copy, "Temuan", 12)).contains("DRL", "baris 7");
    assertThat(Book.open(copy).getSheet("Temuan").getHyperlinkList()).hasSize(1);
  }

  @Test
  void theListCanBeFilteredScrolledAndPrinted() {
    XSSFSheet list =
        Book.open(marked(TABLE, Found.at(Code.GAP, "Cakupan", "A20"))).getSheet("Temuan");

    assertThat(list.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:G6");
    assertThat(list.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
    assertThat(list.getPrintSetup().getLandscape()).isTrue();
    assertThat(list.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(list.getPrintSetup().getFitHeight()).isZero();
    assertThat(list.getRepeatingRows().formatAsString()).isEqualTo("5:5");
    assertThat(list.isColumnHidden(Originals.COLUMN)).isTrue();
    assertThat(list.isColumnHidden(6)).isFalse();
  }

  @Test
  void aLongTextGetsARowThatShowsAllOfIt() {
    XSSFSheet list =
        Book.open(
                marked(
                    TABLE,
                    Found.at(Code.GAP, "Cakupan", "A20"),
                    Found.saying("kata ".repeat(60), Place.cell(FILE, "Cakupan", "A21"))))
            .getSheet("Temuan");

    assertThat(list.getRow(5).getHeightInPoints()).isEqualTo(19);
    assertThat(list.getRow(6).getHeightInPoints()).isGreaterThan(100);
  }

  @Test
  void textOfOthersNeverBecomesAFormula() {
    byte[] table = Book.made(book -> book.createSheet("=1+1"));

    byte[] copy = marked(table, Found.saying("=HYPERLINK(\"x\")", Place.cell(FILE, "=1+1", "A1")));

    for (Row row : Book.open(copy).getSheet("Temuan")) {
      assertThat(row).allMatch(cell -> cell.getCellType() == CellType.STRING || blank(cell));
    }
    assertThat(row(copy, "Temuan", 6))
        .containsExactly(
            "Kesalahan",
            "NOT_TEXT",
            "'=1+1",
            "A1",
            "'=HYPERLINK(\"x\")",
            "'=HYPERLINK(\"x\")",
            "'=HYPERLINK(\"x\"); =HYPERLINK(\"x\")");
  }

  private static boolean blank(org.apache.poi.ss.usermodel.Cell cell) {
    return cell.getCellType() == CellType.BLANK;
  }

  @Test
  void anAuthorsOwnSheetOfTheSameNameIsLeftAlone() {
    byte[] table =
        Book.made(
            book -> {
              book.createSheet("temuan").createRow(0).createCell(0).setCellValue("Temuan BPK");
              book.createSheet("Temuan 2");
            });

    byte[] copy = marked(marked(table));

    assertThat(Book.open(copy))
        .extracting(Sheet::getSheetName)
        .containsExactly("Temuan 3", "temuan", "Temuan 2");
    assertThat(Book.text(copy, "temuan", "A1")).isEqualTo("Temuan BPK");
  }

  @Test
  void rowsAreListedWithTheCasesThatFiredThem() {
    byte[] copy =
        MarkedCopy.of(
            TABLE,
            FILE,
            List.of(),
            List.of(
                new RowCoverage("Cakupan", 17, "COV-001", 3),
                new RowCoverage("Cakupan", 18, "COV-002", 0)));

    XSSFSheet list = Book.open(copy).getSheetAt(1);
    assertThat(list.getSheetName()).isEqualTo("Cakupan baris");
    assertThat(OwnSheets.owns(Cells.first(list))).isTrue();
    assertThat(Book.text(copy, "Cakupan baris", "A2"))
        .isEqualTo("1 dari 2 baris kena kasus uji. (1 of 2 rows were fired by a test case.)");
    assertThat(list.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(3);
    assertThat(list.getRow(3).getCell(4).toString()).isEmpty();
    assertThat(list.getRow(4).getCell(2)).hasToString("COV-002");
    assertThat(list.getRow(4).getCell(4).toString()).startsWith("Belum kena kasus uji");
    assertThat(list.getHyperlinkList().get(1).getLocation()).isEqualTo("'Cakupan'!A18");
    assertThat(Book.open(marked(copy)).getSheet("Cakupan baris")).isNull();
  }

  @Test
  void aFileThatCannotBeOpenedGivesTheListAlone() {
    for (byte[] broken :
        List.of(
            new byte[0],
            "not a workbook".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(TABLE, TABLE.length / 2))) {
      byte[] copy = marked(broken, Found.in(Code.FILE, Place.file(FILE)));

      assertThat(Book.open(copy)).extracting(Sheet::getSheetName).containsExactly("Temuan");
      assertThat(row(copy, "Temuan", 6)).contains("FILE", "Ini salah");
    }
  }

  @Test
  void theListAloneCanBeCheckedAgain() {
    byte[] list = marked(new byte[0], Found.in(Code.FILE, Place.file(FILE)));

    assertThat(Book.open(marked(list))).extracting(Sheet::getSheetName).containsExactly("Temuan");
  }
}
