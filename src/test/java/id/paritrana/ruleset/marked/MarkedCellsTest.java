package id.paritrana.ruleset.marked;

import static id.paritrana.ruleset.marked.Found.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What an author sees in the cells of the table. */
class MarkedCellsTest {
  private static final byte[] TABLE = Book.shipped(FILE);

  private static byte[] marked(byte[] table, Problem... problems) {
    return MarkedCopy.of(table, FILE, List.of(problems), List.of());
  }

  @Test
  void aCellIsColouredByWhatWeighsMostInIt() {
    byte[] copy =
        marked(
            TABLE,
            Found.at(Code.MERGEABLE, "Cakupan", "A18"),
            Found.at(Code.GAP, "Cakupan", "A19"),
            Found.at(Code.MERGEABLE, "Cakupan", "A20"),
            Found.at(Code.BASIS, "Cakupan", "A20"),
            Found.at(Code.GAP, "Cakupan", "A20"));

    assertThat(Book.colour(copy, "Cakupan", "A18")).as("note").isEqualTo("CDE1FA");
    assertThat(Book.colour(copy, "Cakupan", "A19")).as("warning").isEqualTo("FFE58F");
    assertThat(Book.colour(copy, "Cakupan", "A20")).as("error").isEqualTo("FFCEBE");
    assertThat(Book.colour(copy, "Cakupan", "A21")).as("no problem").isEqualTo("none");
  }

  @Test
  void theCommentSaysHowBadAndWhatAndWhatToDoInIndonesianThenEnglish() {
    byte[] copy = marked(TABLE, Found.at(Code.BASIS, "Cakupan", "K20"));

    assertThat(Book.comment(copy, "Cakupan", "K20"))
        .isEqualTo(
            """
            KESALAHAN (error) · Pemeriksaan
            BASIS: Ini salah
            → Perbaiki

            BASIS: This is wrong
            → Mend it
            ――――― warna asal 1""");
    assertThat(Book.cell(Book.open(copy), "Cakupan", "K20").getCellComment().getAuthor())
        .isEqualTo("Pemeriksaan");
  }

  @Test
  void aFormulaThatWasRefusedIsShownAndNotRun() {
    byte[] table =
        Book.edited(
            TABLE,
            book -> {
              Book.cell(book, "Cakupan", "K20").setCellFormula("HYPERLINK(\"http://a.b\",\"x\")");
              Book.cell(book, "Cakupan", "K21").setCellFormula("1+1");
            });

    byte[] copy =
        marked(
            table, Found.at(Code.FORMULA, "Cakupan", "K20"), Found.at(Code.GAP, "Cakupan", "K21"));

    assertThat(Book.text(copy, "Cakupan", "K20")).isEqualTo("'=HYPERLINK(\"http://a.b\",\"x\")");
    assertThat(Book.cell(Book.open(copy), "Cakupan", "K20").getCellType())
        .isEqualTo(CellType.STRING);
    assertThat(Book.comment(copy, "Cakupan", "K20")).contains("FORMULA");
    assertThat(Book.cell(Book.open(copy), "Cakupan", "K21").getCellFormula()).isEqualTo("1+1");
  }

  @Test
  void oneCommentHoldsAllProblemsOfACell() {
    byte[] copy =
        marked(TABLE, Found.at(Code.GAP, "Cakupan", "A20"), Found.at(Code.BASIS, "Cakupan", "A20"));

    assertThat(Book.comment(copy, "Cakupan", "A20"))
        .startsWith("KESALAHAN (error)")
        .containsSubsequence("Kesalahan BASIS: Ini salah", "Peringatan GAP: Ini salah")
        .containsSubsequence("Error BASIS: This is wrong", "Warning GAP: This is wrong");
  }

  @Test
  void aCellWithManyProblemsShowsTheWorstFiveAndHowManyMore() {
    Problem one = Found.at(Code.GAP, "Cakupan", "A20");

    assertThat(Book.comment(marked(TABLE, one, one, one, one, one, one, one), "Cakupan", "A20"))
        .contains("2 temuan lain ada di lembar temuan.", "2 more are on the sheet of findings.");
  }

  @Test
  void aRelatedCellIsMarkedPalerAndLeadsToTheProblem() {
    byte[] copy =
        marked(
            TABLE,
            Found.in(
                Code.OVERLAP,
                Place.cell(FILE, "Cakupan", "A20"),
                Place.cell(FILE, "Cakupan", "A21"),
                Place.cell(FILE, "Peraturan", "A17")));

    assertThat(Book.colour(copy, "Cakupan", "A21")).isEqualTo("FFF7DC");
    assertThat(Book.comment(copy, "Cakupan", "A21"))
        .startsWith("TERKAIT PERINGATAN (related to a warning) · Pemeriksaan")
        .contains("OVERLAP, lihat A20: Ini salah", "OVERLAP, see A20: This is wrong")
        .doesNotContain("Perbaiki");
    assertThat(Book.comment(copy, "Peraturan", "A17")).contains("lihat Cakupan A20");
  }

  @Test
  void aProblemOfAnotherFileMarksTheRelatedCellHere() {
    byte[] copy =
        marked(
            TABLE,
            Found.in(
                Code.DUPLICATE_ID,
                Place.cell("gates.xlsx", "Cakupan", "B20"),
                Place.cell(FILE, "Cakupan", "A20")));

    assertThat(Book.comment(copy, "Cakupan", "A20")).contains("lihat gates.xlsx [Cakupan] B20");
    assertThat(Book.comment(copy, "Cakupan", "B20")).isEmpty();
  }

  @Test
  void aCellThatWasNeverFilledIsMadeAndLooksAsItsRowDoes() {
    byte[] table =
        Book.made(
            book -> {
              XSSFCellStyle percent = book.createCellStyle();
              percent.setDataFormat((short) 9);
              book.createSheet("Satu").createRow(4).setRowStyle(percent);
            });

    byte[] copy =
        MarkedCopy.of(
            table,
            FILE,
            List.of(Found.at(Code.BASIS, "Satu", "C5"), Found.at(Code.BASIS, "Satu", "C90")),
            List.of());

    XSSFCell made = Book.cell(Book.open(copy), "Satu", "C5");
    assertThat(made.getCellStyle().getDataFormat()).isEqualTo((short) 9);
    assertThat(Book.colour(copy, "Satu", "C5")).isEqualTo("FFCEBE");
    assertThat(Book.colour(copy, "Satu", "C90")).isEqualTo("FFCEBE");
  }

  @Test
  void ofMergedCellsTheOneThatIsSeenIsMarked() {
    byte[] copy = marked(TABLE, Found.at(Code.MERGED, "Cakupan", "D1"));

    assertThat(Book.comment(copy, "Cakupan", "A1")).contains("MERGED");
    assertThat(Book.comment(copy, "Cakupan", "D1")).isEmpty();
  }

  @Test
  void aPlaceWithoutACellMarksNothing() {
    byte[] copy =
        marked(
            TABLE,
            Found.in(Code.BLANK_ROW, new Place(FILE, "Cakupan", 20, 0)),
            Found.in(Code.HIDDEN, Place.sheet(FILE, "Cakupan")),
            Found.in(Code.HIDDEN, Place.cell(FILE, "Tidak ada", "A1")),
            Found.in(Code.OUTSIDE, new Place(FILE, "Cakupan", 2_000_000, 1)),
            Found.in(Code.OUTSIDE, new Place(FILE, "Cakupan", 1, 20_000)));

    try (XSSFWorkbook book = Book.open(copy)) {
      assertThat(book.getSheet("Cakupan").getCellComments()).isEmpty();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertThat(Book.text(copy, "Temuan", "B10")).isEqualTo("OUTSIDE");
  }

  @Test
  void lightTextGetsADeepColourSoThatItStaysReadable() {
    byte[] table =
        Book.edited(
            TABLE,
            book -> {
              XSSFFont white = book.createFont();
              white.setColor(new XSSFColor(new byte[] {-1, -1, -1}));
              XSSFCellStyle dark = book.createCellStyle();
              dark.setFont(white);
              dark.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              dark.setFillForegroundColor(new XSSFColor(new byte[] {0, 0, 0}));
              Book.cell(book, "Cakupan", "A20").setCellStyle(dark);
            });

    byte[] copy = marked(table, Found.at(Code.BASIS, "Cakupan", "A20"));

    assertThat(Book.colour(copy, "Cakupan", "A20")).isEqualTo("8C2E06");
  }

  @Test
  void theBoxOfACommentGrowsWithItsText() {
    String words = "kata ".repeat(200);
    byte[] copy =
        marked(
            TABLE,
            Found.at(Code.BASIS, "Cakupan", "A20"),
            Found.saying(words, Place.cell(FILE, "Cakupan", "K25")));

    assertThat(rows(copy, "A20")).isBetween(5, 12);
    assertThat(rows(copy, "K25")).isGreaterThan(25);
  }

  private static int rows(byte[] copy, String cell) {
    var box =
        Book.open(copy).getSheet("Cakupan").getCellComment(new CellAddress(cell)).getClientAnchor();
    return box.getRow2() - box.getRow1();
  }

  @Test
  void theMergedAreasOfATableStayMerged() {
    byte[] copy = marked(TABLE, Found.at(Code.MERGED, "Cakupan", "D1"));

    assertThat(Book.open(copy).getSheet("Cakupan").getMergedRegions())
        .contains(CellRangeAddress.valueOf("A1:K1"));
  }
}
