package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.CaseTable;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The cases in the shipped workbooks hold, reach every row, agree with the plain reading of the
 * criteria, and notice every change that can be noticed.
 *
 * <p>All rows are changed when the system property {@code mutate} is {@code all}, every tenth row
 * otherwise.
 */
class ShippedCasesTest {
  private static final Ruleset SHIPPED = Shipped.ruleset();
  private static final int TENTH = 10;

  @Test
  void everyCaseComesOutAsItExpectsAndEveryRowFiresInOne() {
    CaseRun run = CaseRun.of(SHIPPED, SHIPPED.cases());

    assertThat(run.problems()).map(ShippedCasesTest::text).isEmpty();
    assertThat(run.passed()).isEqualTo(run.results().size()).isGreaterThan(800);
    assertThat(run.coverage()).hasSize(rows().size()).allMatch(row -> row.cases() > 0);
  }

  @Test
  void everyTableHasASheetOfCasesBesideIt() {
    assertThat(SHIPPED.cases().tables())
        .map(CaseTable::sheet)
        .containsExactlyElementsOf(
            SHIPPED.tables().stream().map(Table::sheet).map("Uji "::concat).toList());
  }

  @Test
  void thePlainReadingExpectsTheSame() {
    List<String> otherwise = new ArrayList<>();
    for (ReadyCase ready : CaseRun.ready(SHIPPED, SHIPPED.cases(), new Problems())) {
      for (Expectation expectation : ready.expectations()) {
        if (isCriterion(expectation)) {
          String said = text(OracleSays.of(ready.asked(), expectation.column()));
          if (!said.equals(text(expectation.wanted()))) {
            otherwise.add(expectation.place() + ": the plain reading says " + said);
          }
        }
      }
    }
    assertThat(otherwise).isEmpty();
  }

  @Test
  void noChangeGoesUnnoticedWithoutAReason() {
    List<String> rows = rows();
    Set<String> chosen =
        "all".equals(System.getProperty("mutate"))
            ? new TreeSet<>(rows)
            : IntStream.range(0, rows.size())
                .filter(i -> i % TENTH == 0)
                .mapToObj(rows::get)
                .collect(Collectors.toSet());

    Mutations tried = Mutations.of(SHIPPED, SHIPPED.cases(), chosen::contains, done -> {});

    assertThat(tried.problems()).map(ShippedCasesTest::text).isEmpty();
    assertThat(tried.tried()).isGreaterThan(chosen.size());
  }

  private static List<String> rows() {
    return SHIPPED.tables().stream()
        .flatMap(table -> table.rows().stream().map(Table.Row::id))
        .toList();
  }

  /** Which rows fire is the tables' own affair; what comes of it is not. */
  private static boolean isCriterion(Expectation expectation) {
    return switch (expectation.column().kind()) {
      case RULES, NOT_RULES -> false;
      default -> true;
    };
  }

  private static String text(Object value) {
    return Expectation.text(
        value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
  }

  private static String text(Problem problem) {
    return problem.code() + " " + problem.place() + " " + problem.message().en();
  }
}
