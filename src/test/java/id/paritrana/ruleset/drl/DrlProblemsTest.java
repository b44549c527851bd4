package id.paritrana.ruleset.drl;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author who slips is told. */
class DrlProblemsTest {
  private static final String FILE =
      """
      package id.paritrana.rules

      import id.paritrana.decision.Exact
      import id.paritrana.decision.fact.Candidate
      import id.paritrana.decision.fact.Indicator
      import id.paritrana.dossier.Kind
      import id.paritrana.dossier.Nominee

      rule "a.b"
        @basis("asumsi") @en("x") @ind("x")
      when
        $c : Candidate()
        %s
      then
        %s
      end

      rule "a.b (second)"
        @basis("asumsi") @en("x") @ind("x")
      when
        $c : Candidate()
        %s
      then
        %s
      end
      """;

  private static final String ALL = "Nominee()";
  private static final String ONE = "insert(new Indicator($c, \"a.b\", 1));";

  @Test
  void aMisspeltFieldIsNamedWithItsLineColumnAndText() {
    Problem problem = problem("Nominee(provinze == \"Riau\")", ONE, ALL, ONE);

    assertThat(problem.code()).isEqualTo(Code.DRL_FORBIDDEN);
    assertThat(problem.place()).isEqualTo(Place.line("a.drl", 13, 11));
    assertThat(problem.found().en())
        .isEqualTo("`provinze` is not known here: `Nominee(provinze == \"Riau\")`");
    assertThat(problem.found().id())
        .isEqualTo("`provinze` tidak dikenal di sini: `Nominee(provinze == \"Riau\")`");
  }

  @Test
  void aFileThatIsNoTextIsToldAFewTimesOnly() {
    Problems problems = new Problems();

    DrlFile.read("a.drl", "package id.paritrana.rules\n" + "\u0001".repeat(199_000), problems);

    assertThat(problems.sorted())
        .hasSize(5)
        .extracting(Problem::code)
        .containsOnly(Code.DRL_FORBIDDEN);
  }

  @Test
  void everySlipOfAFileIsToldAtOnce() {
    assertThat(
            problems(
                "Nominee(provinze == \"Riau\")",
                "insert(new Indikator($c, \"a.b\", 1));",
                "Nominee(name == $name)",
                "Exact.sum($c);"))
        .extracting(Problem::place)
        .containsExactly(
            Place.line("a.drl", 13, 11),
            Place.line("a.drl", 15, 3),
            Place.line("a.drl", 22, 19),
            Place.line("a.drl", 24, 3));
  }

  @Test
  void aMissingSemicolonIsToldInItsLine() {
    Problem problem = problem(ALL, ONE.replace(";", ""), ALL, ONE);

    assertThat(problem.code()).isEqualTo(Code.DRL);
    assertThat(problem.place().row()).isEqualTo(15);
    assertThat(problem.advice().en()).contains("semicolon");
  }

  @Test
  void aMissingBracketIsToldWhereTheFileCannotBeUnderstoodAnyMore() {
    Problem problem = problem("Nominee(", ONE, ALL, ONE);

    assertThat(problem.code()).isEqualTo(Code.DRL);
    assertThat(problem.place().row()).isBetween(13, 15);
  }

  @Test
  void anOpenQuotationMarkIsToldInItsLine() {
    List<Problem> problems = problems(ALL, "insert(new Indicator($c, \"a.b, 1));", ALL, ONE);

    assertThat(problems.get(0).place()).isEqualTo(Place.line("a.drl", 15, 28));
    assertThat(problems.get(0).found().en()).startsWith("a quotation mark is opened");
  }

  @Test
  void aFactWithTooFewPartsIsToldInItsLine() {
    Problem problem = problem(ALL, ONE, ALL, "insert(new Indicator($c, \"a.b\"));");

    assertThat(problem.place()).isEqualTo(Place.line("a.drl", 24, 3));
    assertThat(problem.found().en()).contains("Indicator(Candidate, String)");
  }

  @Test
  void aFunctionWithTheWrongKindOfThingIsToldInItsLine() {
    Problem problem =
        problem(ALL, "insert(new Indicator($c, \"a.b\", Exact.ratio(\"a\", 1)));", ALL, ONE);

    assertThat(problem.place()).isEqualTo(Place.line("a.drl", 15, 3));
  }

  @Test
  void aFunctionThatAFieldDoesNotHaveIsToldInItsLine() {
    Problem problem = problem(ALL, ONE, "Nominee(province.signum() > 1)", ONE);

    assertThat(problem.place()).isEqualTo(Place.line("a.drl", 22, 11));
  }

  @Test
  void aCodeComparedWithATextIsToldAtItsPlace() {
    Problem problem = problem(ALL, ONE, "Nominee(kind == \"PROVINCE\")", ONE);

    assertThat(problem.place()).isEqualTo(Place.line("a.drl", 22, 11));
    assertThat(problem.advice().en()).contains("Kind.PROVINCE");
  }

  @Test
  void noMessageShowsWhatWasGenerated() {
    for (String slip :
        List.of("Nominee(kind == \"A\")", "Nominee(capital == \"a\")", "Nominee(id.abs() == 1)")) {
      assertThat(problem(slip, ONE, ALL, ONE).message().en())
          .doesNotContain(".java", "_this", "Lambda", "org.", "java.");
    }
  }

  private static Problem problem(String... parts) {
    List<Problem> problems = problems(parts);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static List<Problem> problems(String... parts) {
    Problems problems = new Problems();
    DrlFile.read("a.drl", FILE.formatted((Object[]) parts), problems)
        .ifPresent(file -> DrlCompiler.compile(List.of(file), problems));
    return problems.sorted();
  }
}
