package id.paritrana.ruleset.marked;

import static id.paritrana.ruleset.marked.Found.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A table that is wrong all over; its marked copy must be one that the reader takes again. */
class ManyProblemsTest {
  private static final byte[] TABLE = Book.shipped(FILE);

  /** So many cells of one sheet, ten in a row, the last of them in error and all else notes. */
  private static List<Problem> problems(int count, IntFunction<Text> found) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Problem(
                    i == count - 1 ? Code.BASIS : Code.MERGEABLE,
                    Place.cell(FILE, "Cakupan", 16 + i / 10, i % 10),
                    List.of(),
                    found.apply(i),
                    new Text("mend it", "perbaiki")))
        .toList();
  }

  private static Text always(int i) {
    return new Text("this is wrong", "ini salah");
  }

  /** Words that differ as those of real problems do. */
  private static Text varied(int i) {
    int figure = i * 7919 % 1009;
    return new Text("`0," + figure + "` is not a number", "`0," + figure + "` bukan angka");
  }

  @Test
  void fiveThousandMarkedCellsNeedFewStylesAndCanBeTakenAwayAgain() {
    byte[] copy = MarkedCopy.of(TABLE, FILE, problems(5_000, ManyProblemsTest::always), List.of());

    XSSFWorkbook book = Book.open(copy);
    assertThat(book.getNumCellStyles()).isLessThan(100);
    assertThat(Book.colour(copy, "Cakupan", "I516")).as("a note").isEqualTo("CDE1FA");
    assertThat(Book.colour(copy, "Cakupan", "J516")).as("the error").isEqualTo("FFCEBE");
    assertThat(book.getSheet("Temuan").getRow(5_004).getCell(1)).hasToString("BASIS");

    byte[] cleared = MarkedCopy.of(copy, FILE, List.of(), List.of());
    assertThat(Book.parts(cleared).get("xl/comments1.xml")).doesNotContain("<comment ");
    assertThat(Book.colour(cleared, "Cakupan", "J516")).isEqualTo("none");
    assertThat(Book.open(cleared).getNumCellStyles()).isEqualTo(book.getNumCellStyles());
  }

  @Test
  void commentsAndLinksStayBelowWhatTheReaderTakesAndTheWorstGetThem() {
    byte[] copy = MarkedCopy.of(TABLE, FILE, problems(1_600, ManyProblemsTest::varied), List.of());

    assertThat(Book.parts(copy).get("xl/comments1.xml").split("<comment ")).hasSize(1_501);
    assertThat(Book.open(copy).getSheet("Temuan").getHyperlinkList()).hasSize(1_500);
    assertThat(Book.comment(copy, "Cakupan", "J176")).contains("BASIS");
    assertThat(Book.comment(copy, "Cakupan", "I176")).isEmpty();
  }

  @Test
  void theSameLongCommentInManyCellsIsNotTakenForAnAttack() {
    String words = "kalimat yang panjang sekali ".repeat(40);
    byte[] copy =
        MarkedCopy.of(TABLE, FILE, problems(1_000, i -> new Text(words, words)), List.of());

    assertThat(Book.parts(copy).get("xl/comments1.xml").length()).isBetween(50_000, 100_000);
    assertThat(Book.colour(copy, "Cakupan", "A100")).isEqualTo("CDE1FA");
    byte[] cleared = MarkedCopy.of(copy, FILE, List.of(), List.of());
    assertThat(Book.colour(cleared, "Cakupan", "A100")).isEqualTo("none");
  }

  @Test
  void aListTooLongSaysHowManyAreMissing() {
    byte[] copy =
        MarkedCopy.of(
            TABLE,
            FILE,
            IntStream.range(0, 6_100)
                .mapToObj(i -> Found.in(Code.NO_ROWS, Place.sheet(FILE, "Cakupan")))
                .toList(),
            List.of());

    assertThat(Book.text(copy, "Temuan", "A6001")).isEqualTo("… dan 105 temuan lain");
  }
}
