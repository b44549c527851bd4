package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * What one table says is held against the others even while some row cannot be read, and nothing is
 * called absent that such a row may give.
 */
class AllAtOnceTest {
  private static final String SCORING = "scoring-government.xlsx";

  @Test
  void aTypoHidesNoOtherOfAnyKind() throws IOException {
    assertThat(
            told(
                SCORING,
                "Cakupan!I18 x",
                "Cakupan!B20 GOVERMENT",
                "Cakupan!H22 COVERGE",
                "Inovasi!A18 inovasi dua"))
        .containsExactly(
            "NOT_A_NUMBER Cakupan!I18",
            "UNKNOWN_CODE Cakupan!B20",
            "UNKNOWN_ASPECT Cakupan!H22",
            "ROW_ID Inovasi!A18");
  }

  @Test
  void weightsAreAddedUpBesideATypoInAnotherGroup() throws IOException {
    assertThat(told("weights.xlsx", "Bobot!E17 0.4", "Bobot!E30 x"))
        .containsExactly("WEIGHTS Bobot!E17", "NOT_A_NUMBER Bobot!E30");
  }

  @Test
  void weightsAreNotAddedUpWhereOneOfThemCannotBeRead() throws IOException {
    assertThat(told("weights.xlsx", "Bobot!E17 x")).containsExactly("NOT_A_NUMBER Bobot!E17");
    assertThat(told("weights.xlsx", "Bobot!C17 SCRENING", "Bobot!E18 0.4"))
        .containsExactly("UNKNOWN_CODE Bobot!C17");
  }

  @Test
  void aMissingBasisLeavesNoDoubtAboutAWeight() throws IOException {
    assertThat(told("weights.xlsx", "Bobot!G17 ", "Bobot!E18 0.4"))
        .containsExactly("WEIGHTS Bobot!E17", "BASIS Bobot!G17");
  }

  @Test
  void anAspectMayBeGivenByARowThatCannotBeRead() throws IOException {
    assertThat(told("scoring-interview.xlsx", "Pemahaman!H17 ", "Pemahaman!H18 ", "Pemahaman!H19 "))
        .containsExactly("RESULTS Pemahaman!H17");
    assertThat(told("weights.xlsx", "Bobot!D17 REGULASI", "Bobot!D20 "))
        .containsExactly("UNKNOWN_ASPECT Bobot!D17", "RESULTS Bobot!D20");
  }

  @Test
  void aTableMayStandOnASheetThatCannotBeRead() throws IOException {
    assertThat(told("regulation-forms.xlsx", "Bentuk peraturan!B14 x"))
        .containsExactly("PATTERN Bentuk peraturan!B14");
    assertThat(told("weights.xlsx", "Bobot!B14 x")).containsExactly("PATTERN Bobot!B14");
    assertThat(told("categories.xlsx", "Kelompok!B14 x")).containsExactly("PATTERN Kelompok!B14");
  }

  @Test
  void aMisspeltOrWrongGroupIsNoUnknownAspect() throws IOException {
    assertThat(told(SCORING, "Cakupan!B17 GOVERMENT")).containsExactly("UNKNOWN_CODE Cakupan!B17");
    assertThat(told(SCORING, "Cakupan!B17 ENTERPRISE"))
        .containsExactly("UNKNOWN_ASPECT Cakupan!B17");
    assertThat(told("weights.xlsx", "Bobot!B17 ENTERPRISE")).containsExactly("WEIGHTS Bobot!B17");
  }

  @Test
  void aGroupMisspeltWhereItIsGivenIsOneProblemThere() throws IOException {
    assertThat(told("categories.xlsx", "Kelompok!D17 GOVERMENT"))
        .containsExactly("UNKNOWN_CODE Kelompok!D17");
  }

  @Test
  void onlyABrokenConditionTakesARowOutOfTheAnalysis() throws IOException {
    assertThat(told(SCORING, "Cakupan!G20 0.55", "Cakupan!J21 "))
        .containsExactly("OVERLAP Cakupan!F21", "BASIS Cakupan!J21");
    assertThat(told(SCORING, "Cakupan!F21 0.45", "Cakupan!A21 "))
        .containsExactly("ROW_ID Cakupan!A21", "OVERLAP Cakupan!F21");
    assertThat(told(SCORING, "Cakupan!F21 0.45", "Cakupan!I21 abc"))
        .containsExactly("OVERLAP Cakupan!F21", "NOT_A_NUMBER Cakupan!I21");
    assertThat(told(SCORING, "Cakupan!F21 0.45", "Cakupan!B21 GOVERMENT"))
        .containsExactly("UNKNOWN_CODE Cakupan!B21");
  }

  @Test
  void whatARowGivesIsNotComparedWhereItCannotBeRead() throws IOException {
    assertThat(told(SCORING, "Cakupan!F21 0.4", "Cakupan!G21 0.5", "Cakupan!I21 abc"))
        .containsExactly("GAP Cakupan!G20", "NOT_A_NUMBER Cakupan!I21");
  }

  @Test
  void aRowThatLostAllButItsNameIsToldOfAllItLacks() throws IOException {
    assertThat(
            told(
                SCORING,
                Stream.of("B", "C", "D", "E", "F", "G", "H", "I", "J")
                    .map(column -> "Cakupan!" + column + "20 ")
                    .toArray(String[]::new)))
        .containsExactly(
            "NO_CONDITION Cakupan!A20",
            "RESULTS Cakupan!H20",
            "RESULTS Cakupan!I20",
            "BASIS Cakupan!J20");
  }

  @Test
  void aSheetThatIsRefusedHidesNoOtherSheet() throws IOException {
    Checked checked = checked(SCORING, "Inovasi!JA40 x", "Cakupan!I20 abc");
    assertThat(checked.problems())
        .extracting(Fault::told)
        .containsExactly("NOT_A_NUMBER Cakupan!I20", "LIMIT Inovasi!JA40");
    assertThat(checked.unread(SCORING)).isFalse();
    assertThat(told(SCORING, "Cakupan!JA40 x", "Peraturan!JA40 x"))
        .containsExactly("LIMIT Cakupan!JA40", "LIMIT Peraturan!JA40");
  }

  @Test
  void aWorkbookThatIsRefusedAsAWholeIsKnownToBeUnread() throws IOException {
    List<RuleFile> files = new ArrayList<>(BrokenTables.with("", book -> {}));
    files.removeIf(file -> file.name().equals(SCORING));
    files.add(new RuleFile(SCORING, "kriteria".getBytes(StandardCharsets.UTF_8)));
    Checked checked = RulesetReader.check(files);
    assertThat(checked.problems()).extracting(Fault::told).containsExactly("FILE null");
    assertThat(checked.unread(SCORING)).isTrue();
    assertThat(checked.unread("weights.xlsx")).isFalse();
  }

  @Test
  void onlySensibleAspectsAreOffered() throws IOException {
    assertThat(advice("weights.xlsx", "Bobot!D17 REGULASI"))
        .containsExactly(
            "write one of REGULATION, UNDERSTANDING, or add rows that give points for it");
    assertThat(advice(SCORING, "Cakupan!H22 COVERGE")).containsExactly("did you mean `COVERAGE`?");
  }

  private static List<String> told(String workbook, String... edits) throws IOException {
    return checked(workbook, edits).problems().stream().map(Fault::told).toList();
  }

  private static List<String> advice(String workbook, String... edits) throws IOException {
    return checked(workbook, edits).problems().stream().map(p -> p.advice().en()).toList();
  }

  /** Each edit as {@code Sheet!Cell text}; a cell without a text is cleared. */
  private static Checked checked(String workbook, String... edits) throws IOException {
    return RulesetReader.check(
        BrokenTables.with(workbook, book -> Stream.of(edits).forEach(edit -> edit(book, edit))));
  }

  private static void edit(XSSFWorkbook book, String edit) {
    int sheet = edit.indexOf('!');
    int at = edit.indexOf(' ', sheet);
    String text = edit.substring(at + 1);
    var cell = Fault.at(book, edit.substring(0, at));
    if (text.isEmpty()) {
      cell.setBlank();
    } else if (text.matches("[0-9.]+")) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
  }
}
