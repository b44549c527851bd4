package id.paritrana.ruleset.drl;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule derives the indicator it is named for, and joins no more than can be joined. */
class WhatARuleDerivesTest {
  private static final String FILE =
      """
      package id.paritrana.rules
      import id.paritrana.decision.fact.Candidate
      import id.paritrana.decision.fact.HandedIn
      import id.paritrana.decision.fact.Indicator
      import id.paritrana.dossier.Mark
      import id.paritrana.dossier.Innovation
      import id.paritrana.dossier.Regulation
      import id.paritrana.dossier.Seat
      rule "%s"
        @basis("asumsi") @en("x") @ind("x")
      when
        $c : Candidate()
        HandedIn($code : indicator, $text : "coverage.ratio")
        %s
      then
        insert(new Indicator($c, %s, 1));
      end
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "coverage.ratio                | 'coverage.ratio'",
        "coverage.ratio (second way)   | 'coverage.ratio'",
        "coverage.segment.*            | 'coverage.segment.' + $code",
        "coverage.segment.*            | 'coverage.segment.PU'",
        "handed in                     | $code",
      })
  void aRuleMayDerive(String name, String code) {
    assertThat(problems(name, "", code.replace('\'', '"'))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "coverage.ratio       | 'coverage.raw'",
        "coverage.ratio       | 'coverage.ratio' + $code",
        "coverage             | 'coverage.ratio'",
        "coverage.segment.*   | 'coverage.ratio'",
        "coverage.segment.*   | $code + 'coverage.segment.'",
        "handed in            | $text",
        "handed in            | $c.category()",
      })
  void aRuleMayNotDerive(String name, String code) {
    List<Problem> problems = problems(name, "", code.replace('\'', '"'));

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place()).isEqualTo(Place.line("a.drl", 16, 28));
    assertThat(problems.get(0).found().en()).startsWith("the rule is not named for the indicator");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mark()", "Seat() Seat() Seat()", "accumulate(Mark($s : seat); $n : count($s))"})
  void aRuleMayJoin(String patterns) {
    assertThat(problems("a.b", patterns, "\"a.b\"")).isEmpty();
  }

  /** The dossier's indicators, which this rule looks at too, are one list. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mark() Mark()",
        "Mark($s : seat) Innovation() Regulation(inForce == true)",
        "Mark($s : seat) not Innovation()",
        "Mark() accumulate(Mark($s : seat); $n : count($s))",
        "Mark() Seat() Seat()"
      })
  void aRuleMayNotJoin(String patterns) {
    List<Problem> problems = problems("a.b", patterns, "\"a.b\"");

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place().row()).isEqualTo(14);
    assertThat(problems.get(0).found().en()).contains("more facts together than");
  }

  private static List<Problem> problems(String name, String patterns, String code) {
    Problems problems = new Problems();
    DrlFile.read("a.drl", FILE.formatted(name, patterns, code), problems);
    return problems.sorted();
  }
}
