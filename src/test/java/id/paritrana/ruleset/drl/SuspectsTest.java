package id.paritrana.ruleset.drl;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler does not place is placed all the same: file, line, column and the line. */
class SuspectsTest {
  private static final String RULE =
      """
      rule "%s"
        @basis("asumsi") @en("x") @ind("x")
      when
        $c : Candidate()
        Nominee($p : province)
        %s
      then
        insert(new Indicator($c, "a.b", 1));
      end
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Indicator(indicator == $c.province)                     | line 11, column 13",
        "Indicator(indicator == \"a\", value == $c.subject)       | line 11, column 31",
        "Indicator($v : value, $v > 0, value == $v.province)     | line 11, column 33",
        "Indicator(value in (Kind.PROVINCE))                     | line 11, column 13",
        "not Indicator(value in (Kind.PROVINCE))                 | line 11, column 3",
        "Indicator(value)                                        | line 11, column 13",
      })
  void theOneFileThatIsWrongIsToldWithTheSpot(String condition, String spot) {
    List<Problem> problems = problems(file("Nominee()"), file(condition), file("Nominee()"));

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place()).hasToString("1.drl " + spot);
    assertThat(problems.get(0).found().en()).contains("`" + condition + "`");
  }

  @Test
  void aRuleAmongManyIsFound() {
    StringBuilder all = new StringBuilder(file("Nominee()"));
    for (int i = 0; i < 9; i++) {
      String wrong = "Indicator(value in (Kind.PROVINCE))";
      all.append(RULE.formatted("a.b (" + i + ")", i == 6 ? wrong : "Nominee()"));
    }

    assertThat(problems(all.toString()))
        .extracting(problem -> problem.place().toString())
        .containsExactly("0.drl line 74, column 13");
  }

  private static String file(String condition) {
    return """
        package id.paritrana.rules
        import id.paritrana.decision.fact.Candidate
        import id.paritrana.decision.fact.Indicator
        import id.paritrana.dossier.Kind
        import id.paritrana.dossier.Nominee
        """
        + RULE.formatted("a.b", condition);
  }

  private static List<Problem> problems(String... texts) {
    Problems problems = new Problems();
    List<DrlFile> files = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String own = texts[i].replaceFirst("\"a.b\"", "\"a.b (file " + i + ")\"");
      DrlFile.read(i + ".drl", own, problems).ifPresent(files::add);
    }
    DrlCompiler.compile(files, problems);
    return problems.sorted();
  }
}
