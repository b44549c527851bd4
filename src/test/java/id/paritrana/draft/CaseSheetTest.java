package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.table.CaseTable;
import id.paritrana.ruleset.table.Cases;
import id.paritrana.ruleset.table.Explanation;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** A sheet of cases is read cell by cell, and a cell that no case may hold is named. */
class CaseSheetTest {
  @Test
  void aRowIsACaseWithItsCellsByTheirColumns() {
    CaseTable read =
        CaseBook.of(
                "CaseTable | nominee.kind | assessmentYear | digital.sipp | expect outcome | note",
                "Satu | PROVINCE | 2024 | TRUE | ELIGIBLE |",
                "Dua  | VILLAGE  |      |      |          | belum lengkap")
            .cases()
            .tables()
            .get(0);

    assertThat(read.columns())
        .extracting(CaseTable.Column::name)
        .containsExactly(
            "nominee.kind", "assessmentYear", "digital.sipp", "expect outcome", "note");
    assertThat(read.cases())
        .map(CaseSheetTest::shown)
        .containsExactly(
            "Satu A5 {nominee.kind=PROVINCE B5, assessmentYear=2024 C5, digital.sipp=true D5, expect outcome=ELIGIBLE E5}",
            "Dua A6 {nominee.kind=VILLAGE B6, note=belum lengkap F6}");
    assertThat(read.cases().get(0).cells().get("assessmentYear").value())
        .isEqualTo(new BigDecimal(2024));
  }

  @Test
  void aSheetOfReasonsIsReadBesideTheCases() {
    Cases cases =
        CaseBook.of("CaseTable | nominee.kind", "Satu | PROVINCE")
            .sheet("Uji tetap", "SurvivorTable | change | reason", "COV-* | kind in | sama saja")
            .cases();

    assertThat(cases.explanations())
        .extracting(Explanation::rows, Explanation::change, Explanation::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("COV-*", "kind in", "sama saja"));
  }

  @Test
  void aFormulaADateAndAnErrorAreRefused() {
    CaseBook book = CaseBook.of("CaseTable | assessmentYear | stage", "Satu | 2024 | SCREENING");
    book.edit(sheet -> sheet.getRow(4).getCell(1).setCellFormula("2000+24"));

    assertThat(book.faults())
        .isEqualTo(
            "CASE_VALUE B5 `=2000+24` is a formula, a date, an error or blank text;"
                + " type a plain text, a number, or TRUE or FALSE");
  }

  @Test
  void aCellOutsideTheColumnsIsRefused() {
    assertThat(CaseBook.of("CaseTable | stage", "Satu | SCREENING | 7").faults())
        .startsWith("CASE_VALUE C5 `7` stands in a column that the technical row does not name");
  }

  @Test
  void aCaseNeedsAName() {
    assertThat(CaseBook.of("CaseTable | stage", " | SCREENING").faults())
        .startsWith("CASE_VALUE A5 this case has no name");
  }

  @Test
  void aColumnMayNotStandTwice() {
    assertThat(CaseBook.of("CaseTable | stage | stage", "Satu | SCREENING |").faults())
        .startsWith("CASE_COLUMN C3 the column `stage` stands here twice");
  }

  @Test
  void aSheetWithoutItsTechnicalRowIsRefused() {
    assertThat(CaseBook.of("Kasus | stage", "Satu | SCREENING").faults())
        .startsWith("CASE_COLUMN null the sheet has no row whose first cell reads `CaseTable`");
  }

  @Test
  void blankHiddenAndMergedRowsAndAnEmptySheetAreRefused() {
    String[] lines = {"CaseTable | stage", "Satu | SCREENING", "Dua | SCREENING"};

    assertThat(CaseBook.of(lines).edit(s -> s.removeRow(s.getRow(4))).faults())
        .startsWith("CASE_VALUE A5 this row is blank");
    assertThat(CaseBook.of(lines).edit(s -> s.getRow(5).setZeroHeight(true)).faults())
        .startsWith("CASE_VALUE A6 this case is hidden");
    assertThat(
            CaseBook.of(lines)
                .edit(s -> s.addMergedRegion(CellRangeAddress.valueOf("B5:B6")))
                .faults())
        .startsWith("CASE_VALUE B5 cells are merged");
    assertThat(CaseBook.of("CaseTable | stage").faults())
        .startsWith("CASE_VALUE null the sheet has no rows");
  }

  @Test
  void aReasonNeedsItsRowAndItsChange() {
    assertThat(CaseBook.of("SurvivorTable | change | reason", "COV-001 | | sama saja").faults())
        .startsWith("CASE_VALUE B5 row, change and reason must all be filled in");
  }

  private static String shown(CaseTable.Case read) {
    List<String> cells =
        read.cells().entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue().value() + " " + e.getValue().place().spot())
            .toList();
    return read.name() + " " + read.place().spot() + " {" + String.join(", ", cells) + "}";
  }
}
