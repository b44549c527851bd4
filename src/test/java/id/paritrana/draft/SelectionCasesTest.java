package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases about cohorts and origins ask the selection tables and are held against what they say. */
class SelectionCasesTest {
  private static final String COHORT =
      "CaseTable | cohort.kind | cohort.category | cohort.stage | cohort.assessmentYear"
          + " | cohort.province | cohort.zone";
  private static final String ORIGIN =
      "CaseTable | origin.province | origin.assessmentYear | origin.stage | expect zone";

  @Test
  void aCohortHasItsPlacesItsTieBreaksAndItsAwards() {
    CaseRun run =
        run(
            COHORT
                + "| expect winners | expect sent up | expect minimum | expect tie breaks"
                + "| expect rank awards | expect rules | expect not rules",
            "Desa | VILLAGE | VILLAGE | INTERVIEW | 2024 | Riau | | 3 | 1 | 60"
                + "| COVERAGE, UNDERSTANDING, vulnerable.protected"
                + "| LARGEST_VULNERABLE_PROTECTION vulnerable.protected 1 | QTA-004 | QTA-001",
            "Zona | VILLAGE | VILLAGE | REGIONAL | 2024 | | SUMATERA | 1 | 1 | 0 | | | |",
            "Tanpa kuota | PROVINCE | PROVINCE | INTERVIEW | 2024 | | | - | - | - | | | |");

    assertThat(faults(run)).isEmpty();
    assertThat(run.passed()).isEqualTo(3);
    assertThat(run.coverage().stream().filter(covered -> covered.row().equals("QTA-004")))
        .extracting(Covered::cases)
        .containsExactly(1);
  }

  @Test
  void aProvinceHasItsZoneAndOneThatThereIsNotHasNone() {
    CaseRun run =
        run(
            ORIGIN,
            "Riau | Riau | 2024 | REGIONAL | SUMATERA",
            "Tidak ada | Timor Timur | 2024 | REGIONAL | -");

    assertThat(faults(run)).isEmpty();
    assertThat(run.passed()).isEqualTo(2);
  }

  @Test
  void whatTheTablesSayOtherwiseIsToldWithTheRowsThatSaidIt() {
    CaseRun run =
        run(
            COHORT + "| expect winners | expect tie breaks | expect rank awards",
            "Desa | VILLAGE | VILLAGE | INTERVIEW | 2024 | | | 2"
                + "| UNDERSTANDING, COVERAGE, vulnerable.protected | -");

    assertThat(faults(run))
        .containsExactly(
            "CASE_FAILED H5 expected `2`, found `3` from `QTA-004`",
            "CASE_FAILED I5 expected `UNDERSTANDING, COVERAGE, vulnerable.protected`, found"
                + " `COVERAGE, UNDERSTANDING, vulnerable.protected`"
                + " from `TIE-001`, `TIE-003`, `TIE-004`",
            "CASE_FAILED J5 expected `-`, found"
                + " `LARGEST_VULNERABLE_PROTECTION vulnerable.protected 1` from `RNK-001`");
  }

  @Test
  void aSheetAsksForOneThingOnly() {
    CaseRun mixed =
        run(
            COHORT + "| nominee.kind | origin.province | expect outcome | expect zone",
            "Desa | VILLAGE | VILLAGE | INTERVIEW | 2024 | | | VILLAGE | Riau | - | -");

    assertThat(faults(mixed))
        .containsExactly(
            "CASE_COLUMN H3 " + beside("nominee.kind", "cohort.kind"),
            "CASE_COLUMN I3 " + beside("origin.province", "cohort.kind"),
            "CASE_COLUMN J3 " + beside("expect outcome", "cohort.kind"),
            "CASE_COLUMN K3 " + beside("expect zone", "cohort.kind"));
    assertThat(faults(run("CaseTable | stage | expect winners", "Satu | SCREENING | 3")))
        .containsExactly("CASE_COLUMN C3 " + beside("expect winners", "stage"));
    assertThat(mixed.problems().stream().filter(problem -> problem.code() == Code.CASE_COLUMN))
        .first()
        .extracting(problem -> problem.message().id())
        .isEqualTo(
            "`nominee.kind` tidak boleh selembar dengan `cohort.kind`: satu lembar menguji berkas"
                + " saja, kelompok saja, atau asal calon saja; pindahkan ke lembar uji tersendiri,"
                + " atau hapus kolomnya");
  }

  @Test
  void aFieldThatIsMissingOrUnknownIsToldAtItsCell() {
    CaseRun run =
        run(
            COHORT + "| expect winners",
            "Satu | DESA | VILLAGE | FINAL | 1999 | | | 3",
            "Dua | VILLAGE | | INTERVIEW | 2024 | | | 3",
            "Tiga | | VILLAGE | | | | | 3",
            "Empat | VILLAGE | VILLAGE | INTERVIEW | 2024 | Riaw | JAWA | 3",
            "Lima | VILLAGE | VILLAGE | INTERVIEW | 2024 | Riaw | | 3",
            "Enam | VILLAGE | VILLAGE | INTERVIEW | 2024 | - | | 3");

    assertThat(faults(run).stream().map(fault -> fault.replaceAll(", .*", "")))
        .containsExactly(
            "CASE_VALUE B5 `DESA` is not allowed",
            "CASE_VALUE D5 `FINAL` is not allowed",
            "CASE_VALUE E5 `1999` is too small",
            "CASE_VALUE A6 the field `category` is missing",
            "CASE_VALUE A7 the field `kind` is missing",
            "CASE_VALUE A7 the field `assessmentYear` is missing",
            "CASE_VALUE A7 the field `stage` is missing",
            "CASE_VALUE G8 `JAWA` is none of the zones",
            "CASE_VALUE F9 `Riaw` is none of the provinces",
            "CASE_VALUE F10 `-` is none of the provinces");
  }

  @Test
  void aCategoryIsOneOfItsKindAndYear() {
    CaseRun run =
        run(
            COHORT + "| expect winners",
            "Jenis lain | VILLAGE | SMALL_MICRO | INTERVIEW | 2024 | | | 3",
            "Tidak dikenal | REGENCY_CITY | KABUPATEN | INTERVIEW | 2024 | | | 3",
            "Terlalu dini | VILLAGE | VILLAGE | INTERVIEW | 2019 | | | 3",
            "Sektor terlalu dini | ENTERPRISE | ENTERPRISE_FINANCE | INTERVIEW | 2019 | | | 3");

    assertThat(run.problems().stream().filter(p -> p.code() == Code.CASE_VALUE))
        .map(problem -> problem.place().spot() + " " + problem.message().en())
        .containsExactly(
            "C5 no nominee of kind VILLAGE has the category `SMALL_MICRO` in 2024;"
                + " write one of: VILLAGE",
            "C6 no nominee of kind REGENCY_CITY has the category `KABUPATEN` in 2024;"
                + " write one of: REGENCY_CITY",
            "C7 no nominee of kind VILLAGE has any category in 2019, so none has `VILLAGE`;"
                + " write another kind or another year",
            "C8 no nominee of kind ENTERPRISE has the category `ENTERPRISE_FINANCE` in 2019;"
                + " write one of: ENTERPRISE_LARGE, ENTERPRISE_MEDIUM, SMALL_MICRO");
  }

  @Test
  void aChangeThatNoCohortTellsSurvivesAndOneThatACohortTellsDoesNot() {
    String head = COHORT + "| expect winners";
    String before = "Riau | VILLAGE | VILLAGE | INTERVIEW | 2024 | Riau | | 3";
    String within = "NTB | VILLAGE | VILLAGE | INTERVIEW | 2024 | Nusa Tenggara Barat | | 1";

    assertThat(survivors(CaseBook.of(head, within)))
        .contains("province = Nusa Tenggara Barat → -")
        .doesNotContain("winners 1 → winners 2");
    assertThat(survivors(CaseBook.of(head, before, within)))
        .doesNotContain("province = Nusa Tenggara Barat → -")
        .contains("sentUp 1 → sentUp 2");
  }

  private static List<String> survivors(CaseBook book) {
    return Mutations.of(Shipped.ruleset(), book.cases(), "QTA-001"::equals, done -> {})
        .survivors()
        .stream()
        .map(Survivor::change)
        .toList();
  }

  private static String beside(String column, String other) {
    return "`"
        + column
        + "` cannot stand on one sheet with `"
        + other
        + "`: a sheet tests either dossiers, or cohorts, or origins";
  }

  private static CaseRun run(String... lines) {
    return CaseRun.of(Shipped.ruleset(), CaseBook.of(lines).cases());
  }

  private static List<String> faults(CaseRun run) {
    return run.problems().stream()
        .filter(problem -> problem.code() != Code.NOT_COVERED)
        .map(SelectionCasesTest::text)
        .toList();
  }

  private static String text(Problem problem) {
    return problem.code() + " " + problem.place().spot() + " " + problem.found().en();
  }
}
