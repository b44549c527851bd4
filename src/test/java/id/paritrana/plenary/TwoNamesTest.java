package id.paritrana.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.decision.Outcome;
import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.json.Fault;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A province's own rows count by whichever of its names a panel and a table write it. */
class TwoNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Jakarta, Jakarta, 1",
    "Jakarta, DKI Jakarta, 1",
    "DKI Jakarta, Jakarta, 1",
    "DKI Jakarta, DKI Jakarta, 1",
    "DI Yogyakarta, Daerah Istimewa Yogyakarta, 1",
    "Bangka Belitung, Kepulauan Bangka Belitung, 1",
    "Jakarta, DI Yogyakarta, 3",
    "Riau, Kepulauan Riau, 3"
  })
  void itsOwnQuotaHolds(String written, String asked, int winners) throws InvalidRuleset {
    List<Fault> faults = new ArrayList<>();
    List<Ranking> rankings =
        new Cohorts(convening(asked), with(written)).rank(List.of(village(asked)), faults);
    assertThat(faults).isEmpty();
    assertThat(rankings.get(0).terms().quota().orElseThrow().finding().winners())
        .isEqualTo(winners);
    assertThat(rankings.get(0).cohort().province()).isEqualTo(asked);
  }

  @Test
  void everyNameIsOneProvince() {
    assertThat(Provinces.called("Jakarta")).containsExactly("Jakarta", "DKI Jakarta");
    assertThat(Provinces.called("Riau")).containsExactly("Riau");
  }

  private static Convening convening(String province) {
    return new Convening(
        2024,
        Stage.INTERVIEW,
        province,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        null,
        List.of(),
        null,
        null);
  }

  private static Contender village(String province) {
    return new Contender(
        "d-1",
        1,
        "sha256:0",
        new Contender.Nominee("D-1", "Desa Satu", "VILLAGE", province),
        "VILLAGE",
        Outcome.ELIGIBLE,
        new BigDecimal("80.00"),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        "sha256:r");
  }

  /** The shipped criteria; the rows of the one province that has its own are this one's. */
  private static Ruleset with(String province) throws InvalidRuleset {
    Table table =
        Shipped.ruleset().tables().stream()
            .filter(one -> one.rows().stream().anyMatch(TwoNamesTest::ofAProvince))
            .filter(one -> one.file().equals("selection.xlsx") && !one.sheet().equals("Zona"))
            .findFirst()
            .orElseThrow();
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<CellTest> tests = new ArrayList<>();
      for (CellTest test : row.tests()) {
        tests.add(
            test.field().equals("province")
                ? new CellTest(
                    test.pattern(), test.field(), test.op(), List.of(province), test.cell())
                : test);
      }
      rows.add(
          new Table.Row(
              row.number(),
              row.cell(),
              row.id(),
              row.basis(),
              tests,
              row.results(),
              row.notes(),
              row.cells()));
    }
    return Shipped.ruleset().with(table.with(rows));
  }

  private static boolean ofAProvince(Table.Row row) {
    return row.tests().stream().anyMatch(test -> test.field().equals("province"));
  }
}
