package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.decision.Decision;
import id.paritrana.decision.Terms;
import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.fact.Origin;
import id.paritrana.dossier.Dossier;
import id.paritrana.oracle.Dossiers;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The shipped workbooks decide and select alike when Drools' own spreadsheet compiler reads them.
 */
class StockTablesTest {
  private static final Ruleset OWN = Shipped.ruleset();

  /** The first example of each place where decisions part. */
  private static final Map<String, String> PARTINGS = new LinkedHashMap<>();

  private static final TreeSet<String> FIRED = new TreeSet<>();
  private static List<StockSheet> sheets;

  @BeforeAll
  static void decideTwice() throws Exception {
    sheets = StockSheet.of(OWN.files());
    StockRuleset stock = new StockRuleset(OWN, sheets);
    for (Dossier dossier : dossiers()) {
      Decision drools = stock.decide(dossier);
      Decision own = OWN.decide(dossier);
      Parting.between(drools, own)
          .ifPresent(p -> PARTINGS.putIfAbsent(p.where(), dossier.nominee().id() + ": " + p.how()));
      own.firings().forEach(firing -> FIRED.add(firing.rule().rule()));
    }
    for (Cohort cohort : Selections.cohorts()) {
      compare(stock.terms(cohort), OWN.terms(cohort));
    }
    for (Origin origin : Selections.origins()) {
      compare(stock.terms(origin), OWN.terms(origin));
    }
  }

  private static void compare(Terms drools, Terms own) {
    Parting.between(drools, own)
        .ifPresent(p -> PARTINGS.putIfAbsent(p.where(), own.asked().text() + ": " + p.how()));
    own.firings().forEach(firing -> FIRED.add(firing.rule().rule()));
  }

  @Test
  void droolsReadsEverySheetRowForRow() {
    assertThat(sheets)
        .map(StockTablesTest::read)
        .isEqualTo(OWN.tables().stream().map(StockTablesTest::read).toList());
  }

  @Test
  void everyDecisionAndEverySelectionIsTheSame() {
    assertThat(PARTINGS).isEmpty();
  }

  @Test
  void everyRowFiresInSomeDecisionOrSelection() {
    assertThat(FIRED).containsAll(ids());
  }

  private static List<Dossier> dossiers() throws Exception {
    List<Dossier> dossiers = new ArrayList<>(Dossiers.of(7, 2_000).toList());
    dossiers.addAll(Dossiers.edges());
    dossiers.add(LiteralDossiers.regency());
    for (String line : lines()) {
      dossiers.add(LiteralDossiers.enterprise(line));
    }
    return dossiers;
  }

  /** Every line of business that has a risk group. */
  private static List<String> lines() {
    return OWN.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.tests().stream())
        .filter(test -> test.field().equals("line"))
        .map(test -> test.values().get(0).toString())
        .toList();
  }

  private static List<String> ids() {
    return OWN.tables().stream()
        .flatMap(table -> table.rows().stream().map(Table.Row::id))
        .toList();
  }

  private static List<Object> read(StockSheet sheet) {
    List<Object> read = new ArrayList<>(List.of(sheet.file(), sheet.sheet(), sheet.hitPolicy()));
    sheet.rows().forEach(row -> read.add(List.of(row.number(), row.id(), row.basis())));
    return read;
  }

  private static List<Object> read(Table table) {
    List<Object> read = new ArrayList<>(List.of(table.file(), table.sheet(), table.hitPolicy()));
    table.rows().forEach(row -> read.add(List.of(row.number(), row.id(), row.basis())));
    return read;
  }
}
