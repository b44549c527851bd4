package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A row's name is for ever: the odd one out is told, not those that were there before. */
class IdentitiesTest {
  @Test
  void aNewRowOfAnotherWidthIsTheOddOneOut() {
    assertThat(told("CAT-001", "CAT-002", "CAT-003", "CAT-0004"))
        .containsExactly("ROW_ID A20 write `CAT-004`");
    assertThat(told("CAT-001", "CAT-002", "CAT-3")).containsExactly("ROW_ID A19 write `CAT-003`");
  }

  @Test
  void itIsSoWhereverItStandsAndHoweverTheOthersAreMade() {
    assertThat(told("CAT-0004", "CAT-001", "CAT-002"))
        .containsExactly("ROW_ID A17 write `CAT-004`");
    assertThat(told("CAT-100", "CAT-101", "CAT-0102"))
        .containsExactly("ROW_ID A19 write `CAT-102`");
  }

  @Test
  void ofTwoTheOneThatStoodThereFirstIsRight() {
    assertThat(told("CAT-001", "CAT-0002")).containsExactly("ROW_ID A18 write `CAT-002`");
  }

  @Test
  void aTakenNameIsNotOffered() {
    assertThat(told("CAT-001", "CAT-002", "CAT-0002"))
        .containsExactly("ROW_ID A19 write `CAT-003`");
  }

  @Test
  void aTableGrowsPastItsDigits() {
    assertThat(told("CAT-998", "CAT-999", "CAT-1000")).isEmpty();
    assertThat(told("CAT-001", "CAT-002", "CAT-1000")).isEmpty();
    assertThat(told(many(1, 2_500))).isEmpty();
  }

  @Test
  void theNextNameIsMadeAsTheOthersAre() {
    assertThat(told("CAT-001", "CAT-002", "cat 3"))
        .containsExactly(
            "ROW_ID A19 write `CAT-003`, in capitals with a dash; if the row is new, `CAT-003`");
    assertThat(told("CAT-998", "CAT-999", ""))
        .containsExactly("ROW_ID A19 give it one that was never used, for example `CAT-1000`");
  }

  private static String[] many(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> String.format("CAT-%03d", number))
        .toArray(String[]::new);
  }

  /** Code, cell and advice of what is wrong with a table of rows of these names. */
  private static List<String> told(String... ids) {
    List<Table.Row> rows = new ArrayList<>();
    Stream.of(ids).forEach(id -> rows.add(row(17 + rows.size(), id)));
    Problems problems = new Problems();
    Table table = new Table("wb.xlsx", "Sheet", HitPolicy.UNIQUE, false, List.of("Subject"), rows);
    Identities.check(List.of(table), problems);
    return problems.sorted().stream()
        .map(p -> p.code() + " " + p.place().spot() + " " + p.advice().en())
        .toList();
  }

  private static Table.Row row(int number, String id) {
    return new Table.Row(
        number, "A" + number, id, "asumsi", List.of(), Map.of(), Map.of(), Map.of());
  }
}
