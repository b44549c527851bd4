package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.analysis.TableAnalysis;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Op;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the dossier, the categories and the groups say of nominees, in rows that none can match. */
class NomineesTest {
  private static final Nominees SHIPPED =
      Nominees.of(Shipped.ruleset().tables(), Shipped.ruleset().drl());

  @Test
  void aGovernmentHasNoSector() {
    assertThat(said(SHIPPED, "Subject", "kind=PROVINCE", "sector=FINANCE"))
        .isEqualTo(
            "`R-1` (row 17) can never apply: where `kind in PROVINCE` holds, `sector` is always "
                + "empty, so `sector in FINANCE` never does");
    assertThat(said(SHIPPED, "Subject", "kind=ENTERPRISE", "sector=FINANCE")).isEmpty();
  }

  @Test
  void aGroupBelongsToKinds() {
    assertThat(said(SHIPPED, "Indicator", "group=GOVERNMENT", "kind=ENTERPRISE"))
        .isEqualTo(
            "`R-1` (row 17) can never apply: where `group in GOVERNMENT` holds, "
                + "`kind` can only be `PROVINCE`, `REGENCY_CITY`, `VILLAGE`, so `kind in "
                + "ENTERPRISE` never does");
    assertThat(said(SHIPPED, "Indicator", "group=GOVERNMENT", "kind=VILLAGE")).isEmpty();
  }

  @Test
  void aCategoryBelongsToAGroup() {
    assertThat(said(SHIPPED, "Candidate", "category=SMALL_MICRO", "group=ENTERPRISE"))
        .isEqualTo(
            "`R-1` (row 17) can never apply: there is no case with `category in "
                + "SMALL_MICRO` and `group in ENTERPRISE`");
    assertThat(said(SHIPPED, "Candidate", "category=ENTERPRISE_FINANCE", "group=ENTERPRISE"))
        .isEmpty();
  }

  @Test
  void beforeTheTablesAreReadEveryGroupMayBeOfAnyKind() {
    assertThat(said(Nominees.unclassified(), "Indicator", "group=GOVERNMENT", "kind=ENTERPRISE"))
        .isEmpty();
    assertThat(said(Nominees.unclassified(), "Subject", "kind=PROVINCE", "scale=LARGE"))
        .isNotEmpty();
  }

  @Test
  void aFormulaThatMakesACandidateItselfLeavesEverythingOpen() {
    Drl formula =
        Drl.of(
                "own.drl",
                """
                package id.paritrana.rules
                rule "own" when Subject($k : kind) then insert(new  Candidate(null, "A", "B")); end
                """,
                new Problems())
            .orElseThrow();
    Nominees open = Nominees.of(Shipped.ruleset().tables(), List.of(formula));
    assertThat(said(open, "Subject", "kind=PROVINCE", "sector=FINANCE")).isEmpty();
  }

  @Test
  void twoTablesThatGiveTheGroupLeaveItOpen() {
    List<Table> tables = new ArrayList<>(Shipped.ruleset().tables());
    tables.add(tables.stream().filter(t -> t.sheet().equals("Kelompok")).findFirst().orElseThrow());
    Nominees open = Nominees.of(tables, List.of());
    assertThat(said(open, "Indicator", "group=GOVERNMENT", "kind=ENTERPRISE")).isEmpty();
  }

  @Test
  void theReaderAsksForThemInEveryTable() {
    Fault slip =
        Fault.text(
            "a kind of another group", "scoring-government.xlsx", "Peraturan!C22", "ENTERPRISE");
    assertThat(slip.problems()).extracting(Fault::told).contains("UNREACHABLE Peraturan!C22");
  }

  /** One row that asks for these codes, and what is said of it. */
  private static String said(Nominees nominees, String type, String... cells) {
    List<CellTest> tests = new ArrayList<>();
    for (String cell : cells) {
      String[] sides = cell.split("=");
      String at = (char) ('B' + tests.size()) + "17";
      tests.add(new CellTest(0, sides[0], Op.ONE_OF, List.of(sides[1]), at));
    }
    Table.Row row =
        new Table.Row(
            17,
            "A17",
            "R-1",
            "asumsi",
            tests,
            Map.of("points", BigDecimal.ONE),
            Map.of(),
            Map.of());
    Table table =
        new Table("book.xlsx", "Sheet", HitPolicy.UNIQUE, false, List.of(type), List.of(row));
    Problems problems = new Problems();
    TableAnalysis.check(table, FactModel.domains(nominees), problems);
    return String.join(" | ", problems.sorted().stream().map(p -> p.found().en()).toList());
  }
}
