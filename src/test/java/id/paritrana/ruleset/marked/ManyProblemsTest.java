package id.paritrana.ruleset.marked;

import static id.paritrana.ruleset.marked.Found.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A table that is wrong all over. */
class ManyProblemsTest {
  @Test
  void fiveThousandMarkedCellsNeedFewStylesAndCanBeTakenAwayAgain() {
    byte[] table = Book.shipped(FILE);
    byte[] copy =
        MarkedCopy.of(
            table,
            FILE,
            IntStream.range(0, 5_000)
                .mapToObj(
                    i ->
                        Found.in(
                            Code.values()[i % 60],
                            Place.cell(FILE, "Cakupan", 16 + i / 10, i % 10)))
                .toList(),
            List.of());

    XSSFWorkbook book = Book.open(copy);
    assertThat(book.getNumCellStyles()).isLessThan(100);
    assertThat(Book.parts(copy).get("xl/comments1.xml").split("<comment ")).hasSize(5_001);
    assertThat(book.getSheet("Temuan").getHyperlinkList()).hasSize(5_000);

    byte[] cleared = MarkedCopy.of(copy, FILE, List.of(), List.of());
    assertThat(Book.parts(cleared).get("xl/comments1.xml")).doesNotContain("<comment ");
    assertThat(Book.colour(cleared, "Cakupan", "J515")).isEqualTo("none");
    assertThat(Book.open(cleared).getNumCellStyles()).isEqualTo(book.getNumCellStyles());
  }
}
