package id.paritrana.ruleset.drl;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.decision.fact.Candidate;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.fact.Subject;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.Sector;
import id.paritrana.ruleset.problem.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** What the guide allows is accepted, compiles, and finds all it needs when it runs. */
class GuideTest {
  private static final String FILE =
      """
      package id.paritrana.rules

      import id.paritrana.decision.Exact
      import id.paritrana.decision.fact.Candidate
      import id.paritrana.decision.fact.Indicator
      import id.paritrana.dossier.Kind
      import id.paritrana.dossier.Nominee
      import id.paritrana.dossier.Provinces
      import id.paritrana.dossier.Sector
      import java.math.BigDecimal
      import java.util.ArrayList

      rule "a.b"
        @basis("asumsi") @en("x") @ind("x")
      when
        $c : Candidate()
        Nominee(capital != null, $capital : capital, $name : name)
        %s
      then
        %s
      end
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nominee(kind == Kind.ENTERPRISE)",
        "Nominee(kind in (Kind.PROVINCE, Kind.ENTERPRISE))",
        "Nominee(kind not in (Kind.PROVINCE, Kind.VILLAGE))",
        "Nominee(province in ('Riau', 'Bali'))",
        "Nominee(province == 'Riau' || == 'Bali')",
        "Nominee(province != null && != 'Bali')",
        "Nominee(name contains 'PT')",
        "Nominee(name not contains 'CV')",
        "Nominee(name.startsWith('PT'), !name.endsWith('CV'), name.contains('P'))",
        "Nominee(capital > 0, capital >= 100.5, capital < 1000000, capital <= 2000)",
        "Nominee(capital * 2 > 100, capital + 1 > capital - 1)",
        "Nominee(capital > annualSales)",
        "Nominee(capital == $capital)",
        "Nominee((capital > 10 || annualSales == null) && sector != null)",
        "Nominee(Provinces.known(province))",
        "Nominee(sector.name() == 'FINANCE', !sector.name().isEmpty())",
        "Nominee($n : name, $n != '')",
        "Candidate(subject.kind == 'ENTERPRISE', subject.assessmentYear > 2000)",
        "exists Nominee(capital > 1)",
        "not Nominee(capital < 1)",
        "not (Nominee($n : name) and Candidate(category == $n))",
        "accumulate(Nominee($n : name); $all : collectList($n))",
        "accumulate(Nominee($n : name); $all : collectSet($n), $many : count($n); $many > 0)",
        "accumulate($n : Nominee(capital > 1); $all : collectList($n.capital))",
        "accumulate(Nominee($x : capital); $all : collectList(Exact.times($x, $capital)))",
        "accumulate(Nominee($n : name); $all : collectList($n); $all contains $name)",
        "accumulate(Nominee($n : name); $all : collectList($n)) Nominee(name memberOf $all)"
      })
  void aConditionOfTheGuideHolds(String condition) throws Exception {
    assertThat(run(condition.replace('\'', '"'), "insert(new Indicator($c, \"a.b\", 1));"))
        .isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exact.ratio(1, 4)|0.25",
        "Exact.ratio($capital, BigDecimal.valueOf(4))|250",
        "Exact.times($capital, new BigDecimal('0.90'))|900",
        "Exact.difference(3, 4, 1, 4)|0.5",
        "Exact.capped($capital)|1",
        "Exact.rounded(new BigDecimal('2.345'))|2.35",
        "$capital.subtract(BigDecimal.ONE).multiply(BigDecimal.valueOf(2))|1998",
        "$capital.min(BigDecimal.ZERO).max(BigDecimal.ONE).negate().abs()|1",
        "$capital.signum() + $capital.compareTo(BigDecimal.ONE)|2",
        "$name.equals('PT A') ? 1 : 0|1",
        "$name.startsWith('PT') && !$name.isEmpty() ? 2 : 0|2",
        "(2 + 3) * 4 - 1|19",
        "Kind.ENTERPRISE.name().contains('ENT') ? 5 : 0|5"
      })
  void aConsequenceOfTheGuideSaysItsFigure(String figure, BigDecimal said) throws Exception {
    String value = figure.replace('\'', '"');

    assertThat(run("", "insert(new Indicator($c, \"a.b\", " + value + "));"))
        .isEqualByComparingTo(said);
  }

  @Test
  void variablesListsAndTwoInsertionsAreAllowed() throws Exception {
    assertThat(
            run(
                "accumulate(Nominee($x : capital); $all : collectList($x))",
                """
                // Half of all, and its name.
                BigDecimal $half = Exact.times(Exact.sum($all), new BigDecimal("0.5"));
                String $code = "a." + $c.kind() + "." + $all.size();
                insert(new id.paritrana.decision.finding.Lacking($code, $code));
                insert(Indicator.counting($c, "a.b", new ArrayList($all)));
                insert(new Indicator($c, "a.b", $half));
                """))
        .isEqualByComparingTo("500");
  }

  @Test
  void theGuideNamesEveryFactFunctionAndCode() throws IOException {
    String guide = Files.readString(Path.of("docs/formulas.md"));

    assertThat(Vocabulary.types().values())
        .filteredOn(type -> !type.getSimpleName().equals("List"))
        .allMatch(type -> guide.contains(type.getSimpleName()));
  }

  @Test
  void theExampleOfTheGuideHasNoProblem() throws IOException {
    String guide = Files.readString(Path.of("docs/formulas.md"));
    String example = guide.split("```")[1];
    Problems problems = new Problems();

    assertThat(DrlFile.read("guide.drl", example, problems)).isPresent();
    assertThat(problems.sorted()).isEmpty();
  }

  /** The value of the indicator that the formula inserts last. */
  private static BigDecimal run(String condition, String consequence) {
    Problems problems = new Problems();
    String text = FILE.formatted(condition, consequence);
    List<DrlFile> files = DrlFile.read("guide.drl", text, problems).stream().toList();
    CompiledDrl compiled = DrlCompiler.compile(files, problems).orElse(null);
    assertThat(problems.sorted()).isEmpty();
    KieSession session = compiled.base().newKieSession();
    try {
      session.insert(
          new Candidate(
              new Subject("ENTERPRISE", null, null, null, 2024, "SCREENING", "Riau"), null, null));
      session.insert(
          new Nominee(
              "1",
              "PT A",
              Kind.ENTERPRISE,
              "Riau",
              Sector.FINANCE,
              null,
              null,
              null,
              BigDecimal.valueOf(1000),
              BigDecimal.TEN));
      List<Indicator> inserted = new ArrayList<>();
      session.addEventListener(
          new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
              if (event.getObject() instanceof Indicator indicator) {
                inserted.add(indicator);
              }
            }
          });
      session.fireAllRules(10);
      return inserted.get(inserted.size() - 1).value();
    } finally {
      session.dispose();
    }
  }
}
