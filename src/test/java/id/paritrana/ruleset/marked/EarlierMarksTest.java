package id.paritrana.ruleset.marked;

import static id.paritrana.ruleset.marked.Found.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** An author mends some cells of a marked copy and has it checked again. */
class EarlierMarksTest {
  private static final byte[] TABLE = Book.shipped(FILE);
  private static final Problem AT_B16 = Found.at(Code.COLUMN, "Cakupan", "B16");
  private static final Problem AT_A20 = Found.at(Code.ROW_ID, "Cakupan", "A20");

  private static byte[] marked(byte[] table, Problem... problems) {
    return MarkedCopy.of(table, FILE, List.of(problems), List.of());
  }

  private static byte[] commented(String cell, XSSFRichTextString text) {
    return Book.edited(
        TABLE,
        book -> {
          XSSFCell at = Book.cell(book, "Cakupan", cell);
          XSSFComment comment =
              at.getSheet()
                  .createDrawingPatriarch()
                  .createCellComment(
                      new XSSFClientAnchor(
                          0, 0, 0, 0, at.getColumnIndex(), at.getRowIndex(), 4, 22));
          comment.setAuthor("Sari");
          comment.setString(text);
        });
  }

  private static Consumer<XSSFWorkbook> comment(String cell, String text) {
    return book ->
        Book.cell(book, "Cakupan", cell).getCellComment().setString(new XSSFRichTextString(text));
  }

  @Test
  void whatIsMendedLooksAsBefore() {
    byte[] copy = marked(marked(TABLE, AT_B16, AT_A20), AT_A20);

    assertThat(Book.colour(copy, "Cakupan", "B16")).isEqualTo("DDEBF7");
    assertThat(Book.comment(copy, "Cakupan", "B16")).isEmpty();
    assertThat(Book.colour(copy, "Cakupan", "A20")).isEqualTo("FFCEBE");
    assertThat(Book.comment(copy, "Cakupan", "A20")).containsOnlyOnce("Pemeriksaan");
  }

  @Test
  void theSameCheckTwiceGivesTheSameCopy() {
    byte[] once = marked(TABLE, AT_B16, AT_A20);
    byte[] twice = marked(once, AT_B16, AT_A20);

    assertThat(Book.comment(twice, "Cakupan", "B16"))
        .isEqualTo(Book.comment(once, "Cakupan", "B16"));
    assertThat(Book.open(twice).getNumCellStyles()).isEqualTo(Book.open(once).getNumCellStyles());
    assertThat(Book.open(twice).getNumberOfSheets())
        .isEqualTo(Book.open(TABLE).getNumberOfSheets() + 1);
    assertThat(Book.open(twice).getNumberOfFonts()).isEqualTo(Book.open(once).getNumberOfFonts());
    Map<String, String> parts = Book.parts(twice);
    assertThat(parts.keySet()).isEqualTo(Book.parts(once).keySet());
    // The boxes of comments get new numbers, and the table of texts counts its uses.
    parts.keySet().removeIf(part -> part.endsWith(".vml") || part.endsWith("sharedStrings.xml"));
    assertThat(Book.parts(once)).containsAllEntriesOf(parts);
  }

  @Test
  void theManyKindsOfBoxThatLibreOfficeWritesAreReducedToOne() {
    byte[] repeated =
        Book.edited(
            marked(TABLE, AT_A20),
            book -> {
              var drawing = book.getSheet("Cakupan").getVMLDrawing(false);
              try (var kind = drawing.getDocument().getXml().newCursor();
                  var box = drawing.findCommentShape(19, 0).newCursor()) {
                kind.toFirstChild();
                kind.toNextSibling();
                kind.copyXml(box);
                kind.copyXml(box);
                box.toEndToken();
                box.toNextToken();
                kind.copyXml(box);
              }
            });
    assertThat(boxes(repeated).split("<v:shapetype ")).hasSize(1 + 4);

    assertThat(boxes(marked(repeated)).split("<v:shapetype ")).hasSize(1 + 1);
    assertThat(boxes(marked(repeated))).doesNotContain("<v:shape ");
  }

  private static String boxes(byte[] copy) {
    return Book.parts(copy).get("xl/drawings/vmlDrawing0.vml");
  }

  @Test
  void aMarkMovesWithItsCell() {
    byte[] moved =
        Book.edited(
            marked(TABLE, AT_B16, AT_A20),
            book -> book.getSheet("Cakupan").shiftRows(15, 28, 3, true, false));
    assertThat(Book.colour(moved, "Cakupan", "A23")).as("moved").isEqualTo("FFCEBE");

    byte[] copy = marked(moved);

    assertThat(Book.colour(copy, "Cakupan", "A23")).isEqualTo("none");
    assertThat(Book.colour(copy, "Cakupan", "B19")).isEqualTo("DDEBF7");
    assertThat(Book.comment(copy, "Cakupan", "B19")).isEmpty();
  }

  @Test
  void aMarkWhoseCommentWasDeletedIsTakenAwayToo() {
    byte[] deleted =
        Book.edited(
            marked(TABLE, AT_B16), book -> Book.cell(book, "Cakupan", "B16").removeCellComment());

    assertThat(Book.colour(marked(deleted), "Cakupan", "B16")).isEqualTo("DDEBF7");
  }

  @Test
  void aMarkWhoseFindingsSheetWasDeletedIsTakenAwayToo() {
    byte[] deleted = Book.edited(marked(TABLE, AT_A20), book -> book.removeSheetAt(0));

    byte[] copy = marked(deleted);

    assertThat(Book.comment(copy, "Cakupan", "A20")).isEmpty();
    assertThat(Book.colour(copy, "Cakupan", "A20")).isEqualTo("none");
  }

  @Test
  void whatTheAuthorPaintedAnewStaysSo() {
    byte[] painted =
        Book.edited(
            marked(TABLE, AT_B16),
            book -> {
              XSSFCellStyle green = book.createCellStyle();
              green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              green.setFillForegroundColor(new XSSFColor(new byte[] {0, (byte) 0x80, 0}));
              Book.cell(book, "Cakupan", "B16").setCellStyle(green);
            });

    assertThat(Book.colour(marked(painted), "Cakupan", "B16")).isEqualTo("008000");
  }

  @Test
  void theAuthorsOwnCommentIsKeptAboveOurs() {
    byte[] copy = marked(commented("A20", new XSSFRichTextString("Tanya Budi")), AT_A20);

    assertThat(Book.comment(copy, "Cakupan", "A20"))
        .startsWith("Tanya Budi\n―――――\nKESALAHAN (error) · Pemeriksaan\n");
    assertThat(Book.cell(Book.open(copy), "Cakupan", "A20").getCellComment().getAuthor())
        .isEqualTo("Sari");
  }

  @Test
  void theAuthorsOwnCommentComesBackWithItsBoldWords() {
    XSSFFont bold = new XSSFFont();
    bold.setBold(true);
    XSSFRichTextString text = new XSSFRichTextString();
    text.append("Sari:\n", bold);
    text.append("tanya Budi");

    byte[] copy = marked(marked(marked(commented("A20", text), AT_A20), AT_A20));

    assertThat(Book.comment(copy, "Cakupan", "A20")).isEqualTo("Sari:\ntanya Budi");
    XSSFRichTextString kept =
        Book.cell(Book.open(copy), "Cakupan", "A20").getCellComment().getString();
    assertThat(kept.getFontOfFormattingRun(0).getBold()).isTrue();
    assertThat(kept.getLengthOfFormattingRun(0)).isEqualTo(6);
  }

  @Test
  void anAnswerWrittenBelowOursIsKept() {
    byte[] first = marked(TABLE, AT_A20);
    byte[] answered =
        Book.edited(
            first,
            comment("A20", Book.comment(first, "Cakupan", "A20") + "\nSudah diperbaiki (Sari)"));

    assertThat(Book.comment(marked(answered), "Cakupan", "A20"))
        .isEqualTo("Sudah diperbaiki (Sari)");
    assertThat(Book.comment(marked(answered, AT_A20), "Cakupan", "A20"))
        .startsWith("Sudah diperbaiki (Sari)\n―――――\nKESALAHAN")
        .containsOnlyOnce("warna asal");
  }

  @Test
  void aCommentThatOnlyMentionsACheckIsNotOurs() {
    byte[] table = commented("A20", new XSSFRichTextString("KESALAHAN menurut Pemeriksaan BPK"));

    assertThat(Book.comment(marked(table), "Cakupan", "A20"))
        .isEqualTo("KESALAHAN menurut Pemeriksaan BPK");
  }

  @Test
  void aCellWithoutABoxForItsCommentIsMarkedNoLess() {
    byte[] table =
        Book.edited(
            commented("A20", new XSSFRichTextString("x")),
            book ->
                book.getSheet("Cakupan")
                    .getVMLDrawing(false)
                    .findCommentShape(19, 0)
                    .getClientDataArray(0)
                    .setRowArray(0, java.math.BigInteger.valueOf(700)));

    assertThat(Book.open(marked(table, AT_A20)).getSheet("Cakupan").getCellComments())
        .containsKey(new CellAddress("A20"));
  }
}
