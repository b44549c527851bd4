package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases are decided by the shipped criteria and held against what their sheet expects. */
class CaseRunTest {
  private static final String PROVINCE =
      "CaseTable | nominee.kind | nominee.province | assessmentYear | stage"
          + " | participation.PU.workers | participation.PU.covered"
          + " | regulations.*.form | regulations.*.inForce";

  @Test
  void aCaseThatComesOutAsExpectedPasses() {
    CaseRun run =
        run(
            PROVINCE
                + "| expect outcome | expect category | expect points coverage.ratio"
                + "| expect gates | expect rules | expect not rules | expect indicator coverage.raw"
                + "| expect aspect REGULATION | expect score | expect points regulation.count",
            "Satu | PROVINCE | Riau | 2024 | SCREENING | 1000 | 200 | PERDA, DECREE | ya, ya"
                + "| INCOMPLETE | PROVINCE | 20 | - | COV-002, REG-005 | COV-001 | 0.2"
                + "| 80 | 33 | 10");

    assertThat(faults(run)).isEmpty();
    assertThat(run.passed()).isEqualTo(1);
    assertThat(run.coverage().stream().filter(c -> c.row().equals("COV-002")))
        .extracting(Covered::cases)
        .containsExactly(1);
  }

  @Test
  void whatWasFoundIsSaidAtTheCellThatExpectsOtherwise() {
    CaseRun run =
        run(
            PROVINCE + "| expect points coverage.ratio | expect gates | expect not rules",
            "Satu | PROVINCE | Riau | 2024 | SCREENING | 1000 | 200 | - | ya"
                + "| 10 | - | COV-002, COV-003");

    assertThat(run.passed()).isZero();
    assertThat(faults(run))
        .containsExactly(
            "CASE_FAILED J5 expected `10`, found `20` from `COV-002`",
            "CASE_FAILED K5 expected `-`, found `NO_REGULATION` from `ELG-004`",
            "CASE_FAILED L5 expected `COV-002, COV-003`, found `COV-002`");
  }

  @Test
  void anExpectedFigureTypedAsTextIsReadWithOneReadingOnly() {
    CaseRun run =
        run(
            PROVINCE + "| expect score | expect points coverage.ratio",
            "Satu | PROVINCE | Riau | 2024 | SCREENING | 1000 | 200 | PERDA | ya | 1,000 | 20,0");

    assertThat(run.problems())
        .filteredOn(problem -> problem.code() != Code.NOT_COVERED)
        .extracting(problem -> problem.code() + " " + problem.place().spot())
        .containsExactly("CASE_VALUE J5");
  }

  @Test
  void aDashExpectsNothingAndAnEmptyCellExpectsNothingInParticular() {
    String lines =
        "CaseTable | nominee.kind | nominee.province | assessmentYear | stage"
            + "| expect category | expect points coverage.ratio | expect indicator coverage.raw";

    assertThat(faults(run(lines, "Satu | VILLAGE | Riau | 2019 | SCREENING | - | - | -")))
        .isEmpty();
    assertThat(faults(run(lines, "Satu | VILLAGE | Riau | 2024 | SCREENING | - | |")))
        .containsExactly("CASE_FAILED F5 expected `-`, found `VILLAGE` from `CAT-009`");
  }

  @Test
  void anEntryOfAListHasANumberOrSharesACell() {
    CaseRun run =
        run(
            "CaseTable | nominee.kind | nominee.province | assessmentYear | stage"
                + "| regulations.1.form | regulations.1.inForce"
                + "| regulations.3.form | regulations.3.inForce"
                + "| innovations.*.evidence | innovations.*.group | documents"
                + "| interview.marks.*.seat | interview.marks.*.items.materi"
                + "| expect indicator regulation.count | expect indicator innovation.groups"
                + "| expect indicator documents.missing | expect indicator interview.mean",
            "Satu | PROVINCE | Riau | 2024 | INTERVIEW | PERDA | TRUE | DECREE | ya"
                + "| ya, tidak, ya | VULNERABLE, INTERFAITH, - | BUDGET_COPY, REGULATION_COPY"
                + "| UNION, EMPLOYER | 70, 80.5 | 2 | 1 | 1 | 75.25");

    assertThat(faults(run)).isEmpty();
    assertThat(run.passed()).isEqualTo(1);
  }

  @Test
  void aFaultOfTheDossierIsSaidAtTheCellItCameFrom() {
    CaseRun run =
        run(
            PROVINCE + "| members.offices | members.covering",
            "Satu | PROVINSI | Riau | 2024 | SCREENING | -5 | 200 | PERDA | ya | 3 | 4",
            "Dua | PROVINCE | | 2024 | SCREENING | 10 | 5 | PERDA, PERDE | ya, ya, ya |  | ");

    assertThat(faults(run).stream().map(fault -> fault.replaceAll(",.*|;.*", "")))
        .containsExactly(
            "CASE_VALUE B5 `PROVINSI` is not allowed",
            "CASE_VALUE F5 `-5` is negative",
            "CASE_VALUE K5 `4` is more than `offices`",
            "CASE_VALUE A6 the field `province` is missing",
            "CASE_VALUE H6 `PERDA");
    assertThat(run.results()).isEmpty();
  }

  @Test
  void aFigureThatTheRulesDeriveCannotBeHandedIn() {
    CaseRun run =
        run(
            "CaseTable | nominee.kind | nominee.province | assessmentYear | stage"
                + "| indicators.training.ratio | indicators.coverage.ratio"
                + "| expect indicator training.ratio",
            "Satu | PROVINCE | Riau | 2024 | SCREENING | 0.5 | | 0.5",
            "Dua | PROVINCE | Riau | 2024 | SCREENING | 0.5 | 0.7 |");

    assertThat(faults(run))
        .containsExactly(
            "CASE_VALUE G6 `coverage.ratio` is derived from the dossier and cannot be handed in");
    assertThat(run.passed()).isEqualTo(1);
  }

  @Test
  void anUnknownColumnIsNamedWithTheOneThatWasMeant() {
    assertThat(
            faults(run("CaseTable | nominee.kinds | expect outcom | warna", "Satu | PROVINCE | |")))
        .containsExactly(
            "CASE_COLUMN B3 `nominee.kinds` is neither a field of the dossier nor something that can be expected; write `nominee.kind`",
            "CASE_COLUMN C3 `expect outcom` is neither a field of the dossier nor something that can be expected; write `expect outcome`",
            "CASE_COLUMN D3 `warna` is neither a field of the dossier nor something that can be expected");
  }

  @Test
  void anExpectationOfTheWrongKindIsNamed() {
    assertThat(
            faults(
                run(
                    "CaseTable | nominee.kind | nominee.province | assessmentYear | stage"
                        + "| expect score | expect gates",
                    "Satu | PROVINCE | Riau | 2024 | SCREENING | tinggi | 7")))
        .containsExactly(
            "CASE_VALUE F5 `tinggi` is not a number", "CASE_VALUE G5 `7` is not a code");
  }

  @Test
  void rowsThatNoCaseReachesAreNamedWhereCasesAreKept() {
    CaseRun run =
        CaseRun.of(
            Shipped.ruleset(),
            CaseBook.of(PROVINCE, "Satu | VILLAGE | Riau | 2019 | SCREENING | | | |").cases());

    List<Problem> uncovered =
        run.problems().stream().filter(p -> p.code() == Code.NOT_COVERED).toList();
    assertThat(uncovered).hasSizeGreaterThan(200);
    assertThat(uncovered.get(0).place()).hasToString("categories.xlsx [Kategori] A17");
    assertThat(uncovered.get(0).message().id())
        .isEqualTo(
            "tidak ada kasus yang membuat baris `CAT-001` berlaku; tambahkan kasus yang membuatnya berlaku");
  }

  private static CaseRun run(String... lines) {
    return CaseRun.of(Shipped.ruleset(), CaseBook.of(lines).cases());
  }

  /** Code, cell and what was found; rows without a case do not matter here. */
  private static List<String> faults(CaseRun run) {
    return run.problems().stream()
        .filter(problem -> problem.code() != Code.NOT_COVERED)
        .map(CaseRunTest::text)
        .toList();
  }

  private static String text(Problem problem) {
    boolean meant = problem.advice().en().matches("write `(nominee.kind|expect outcome)`");
    return problem.code()
        + " "
        + problem.place().spot()
        + " "
        + problem.found().en()
        + (meant ? "; " + problem.advice().en() : "");
  }
}
