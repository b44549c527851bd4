package id.paritrana.filing;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a file is told at its cell, and with any of them there are no nominees. */
class CohortReaderTest {
  private static final String HEAD =
      "nominee.id;nominee.name;nominee.kind;nominee.province;assessmentYear;stage;vulnerableWorkers.population";
  private static final String SOUND = "S-1;Desa Satu;VILLAGE;Riau;2024;SCREENING;1500";
  private static Ruleset ruleset;

  @BeforeAll
  static void criteria() throws IOException, InvalidRuleset {
    ruleset = RulesetFolder.read(Path.of("rules"), Path.of("decision-tables"));
  }

  @Test
  void aFilledFormIsReadWithoutItsExamples() throws InvalidCohort {
    Cohort cohort =
        CohortReader.read("calon.xlsx", false, Forms.workbook(Finals.nominees(2024)), ruleset);
    assertThat(cohort.examples()).isEqualTo(2);
    assertThat(cohort.nominees()).hasSize(38);
    Cohort.Filed first = cohort.nominees().get(0);
    assertThat(first.place()).hasToString("calon.xlsx [Pemerintah daerah] B7");
    assertThat(new String(first.json(), UTF_8))
        .startsWith("{\"nominee\":{\"id\":\"REGENCY_CITY-0\"")
        .contains("\"regulations\":[{\"form\":\"PERDA\",\"number\":\"6/2020\",\"inForce\":true}]")
        .contains("{\"seat\":\"UNION\",\"assessor\":\"Penilai UNION\",\"items\":{\"material\":90,");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void textIsReadAsTheWorkbookIs(String separator) throws InvalidCohort {
    List<Map<String, Object>> nominees = Finals.nominees(2024);
    Cohort text =
        CohortReader.read(
            "calon.csv",
            true,
            ("\uFEFF" + Forms.text(separator, nominees)).getBytes(UTF_8),
            ruleset);
    Cohort workbook = CohortReader.read("calon.xlsx", false, Forms.workbook(nominees), ruleset);
    assertThat(documents(text)).isEqualTo(documents(workbook));
  }

  private static List<Object> documents(Cohort cohort) {
    return cohort.nominees().stream()
        .map(
            filed ->
                (Object) tools.jackson.databind.json.JsonMapper.shared().readTree(filed.json()))
        .toList();
  }

  @Test
  void allFaultsAreToldAtOnceByLineAndColumn() {
    assertThat(
            faults(
                HEAD,
                SOUND,
                "S-2;;VILAGE;Riau;2024;SCREENING;1.500",
                "S-3;Desa Tiga;VILLAGE;Riauw;2024;SCREENING;banyak",
                "S-1;Desa Satu;VILLAGE;Riau;2024;SCREENING;-5",
                "S-4;Desa Empat;VILLAGE;Riau;2024;Wawancara;7,5",
                "S-1;Desa Satu lagi;VILLAGE;Riau;2024;SCREENING;1"))
        .containsExactly(
            "line 3, column 7: `1.500` can be read as `1500` (Indonesian) or as `1.5` (English); type the number itself, without separators of thousands",
            "line 4, column 4: `Riauw` is none of the provinces; did you mean `Riau`?",
            "line 5, column 7: `-5` is negative; a number of workers is 0 or more",
            "line 6, column 6: `Wawancara` is not allowed; did you mean `INTERVIEW`? use one of: SCREENING, INTERVIEW, REGIONAL, NATIONAL",
            "line 6, column 7: `7.5` has decimals; a number of workers is a whole number",
            "line 7, column 1: the nominee `S-1` stands in this file twice for one year and stage, first in calon.csv line 2, column 1; delete one of the two rows");
  }

  @Test
  void anEmptyCellThatMustBeFilledIsNamedItself() {
    assertThat(faults(HEAD, "S-2;;VILLAGE;Riau;2024;SCREENING;1"))
        .containsExactly("line 2, column 2: the field `name` is missing; it must be filled in");
  }

  @Test
  void columnsNobodyKnowsAndColumnsThereTwiceAreRefused() {
    assertThat(faults("nominee.id;nominee.nama;nominee.id;xyz", "S-1;a;b;c"))
        .startsWith(
            "line 1, column 2: `nominee.nama` is no field of a dossier; write `nominee.name`",
            "line 1, column 3: the column `nominee.id` stands here twice; delete one of the two columns",
            "line 1, column 4: `xyz` is no field of a dossier; write the name of a field as the template has it, `note` for a remark, or delete the column");
  }

  @Test
  void aDecimalCommaBetweenCommasIsNotGuessedAt() {
    assertThat(faults(HEAD.replace(';', ','), SOUND.replace(';', ',').replace("1500", "7,5")))
        .singleElement()
        .asString()
        .startsWith("line 2, column 8: this line has 8 cells where the line of field names has 7;");
  }

  @Test
  void aLineWithFewerCellsThanTheHeadingsIsRefused() {
    assertThat(faults(HEAD, SOUND.replace(";1500", "")))
        .containsExactly(
            "line 2, column 1: this line has 6 cells where the line of field names has 7; write a separator for each empty cell too; look for one that is missing");
    assertThat(faults(HEAD, SOUND, "")).isEmpty();
  }

  @Test
  void onlyTheTemplatesOwnRowsAreExamples() throws InvalidCohort {
    String file =
        String.join(
            "\n",
            "note;" + HEAD,
            "CONTOH;" + SOUND,
            "contoh baik;" + SOUND.replace("S-1", "S-2"),
            "Contoh;" + SOUND.replace("S-1", "S-3"));
    Cohort cohort = CohortReader.read("calon.csv", true, file.getBytes(UTF_8), ruleset);
    assertThat(cohort.examples()).isEqualTo(1);
    assertThat(cohort.nominees()).extracting(Cohort.Filed::nominee).containsExactly("S-2", "S-3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tidak ada | tidak ada | tidak ada  | \"regulations\":[] \"innovations\":[] \"documents\":[]",
        "-         | TIDAK ADA | -          | \"regulations\":[] \"innovations\":[] \"documents\":[]",
        "''        | ''        | ''         | ",
      })
  void thereIsAWayToSayNone(String regulation, String title, String documents, String filed)
      throws InvalidCohort {
    String head = ";regulations.1.form;regulations.1.number;innovations.1.title;documents";
    String row = ";" + regulation + ";;" + title + ";" + documents;
    byte[] file = (HEAD + head + "\n" + SOUND + row).getBytes(UTF_8);
    Cohort cohort = CohortReader.read("calon.csv", true, file, ruleset);
    String json = new String(cohort.nominees().get(0).json(), UTF_8);
    for (String list : filed == null ? new String[0] : filed.split(" ")) {
      assertThat(json).contains(list);
    }
    assertThat(json.contains("regulations")).isEqualTo(filed != null);
  }

  @Test
  void noneBesideSomethingIsRefused() {
    String head = HEAD + ";regulations.1.form;regulations.1.inForce";
    assertThat(faults(head, SOUND + ";tidak ada;Ya"))
        .singleElement()
        .asString()
        .startsWith("line 2, column 8: `tidak ada` is not allowed");
  }

  @Test
  void linesMayBreakWithinQuotationMarks() {
    String broken = SOUND.replace("Desa Satu", "\"Desa\nSatu\"");
    assertThat(faults(HEAD, broken))
        .singleElement()
        .asString()
        .startsWith("line 2, column 2: ")
        .contains("control character");
    assertThat(faults(HEAD, SOUND.replace("Desa Satu", "\"Desa \"\"Satu\"\"\""))).isEmpty();
    assertThat(faults(HEAD, SOUND.replace("Desa Satu", "\"Desa Satu")))
        .first()
        .asString()
        .startsWith("line 2, column 2: the quotation marks around this cell do not match");
  }

  @Test
  void whatIsNoFileOfNomineesIsRefused() {
    assertThat(faults("a;b", "1;2"))
        .containsExactly(
            "calon.csv: there is no row with the names of the fields, which has `nominee.id` in it; copy the nominees into a new template, or delete this sheet");
    assertThat(faults(HEAD))
        .containsExactly(
            "calon.csv: the file holds no nominee; fill in one row for each nominee, below the example");
    assertThat(faults("calon.csv", true, HEAD.getBytes(UTF_16)))
        .containsExactly(
            "calon.csv: the text is not written in UTF-8; save it as CSV UTF-8, or send the workbook as .xlsx");
    assertThat(faults("calon.xlsx", false, Template.workbook()))
        .containsExactly(
            "calon.xlsx: the file holds no nominee; fill in one row for each nominee, below the example");
    assertThat(faults("calon.xlsx", false, HEAD.getBytes(UTF_8)))
        .singleElement()
        .asString()
        .startsWith("calon.xlsx: this is plain text");
  }

  @Test
  void moreNomineesThanAllowedAreCounted() {
    String rows =
        IntStream.range(0, 20_001)
            .mapToObj(i -> SOUND.replace("S-1", "S-" + i))
            .collect(Collectors.joining("\n"));
    assertThat(faults(HEAD, rows))
        .containsExactly(
            "calon.csv: the file has 20001 nominees, more than the 20000 that are allowed; divide it into several files");
  }

  @Test
  void whatAPersonDoesNotSeeAsItIsReadIsRefused() {
    assertThat(changed(sheet -> sheet.getRow(6).getCell(1).setCellFormula("\"S-\"&1")))
        .containsExactly(
            "[Pemerintah daerah] B7: this cell holds a formula; replace it by its value (Copy, Paste Special, Values)");
    assertThat(changed(sheet -> sheet.getRow(6).getCell(1).setCellValue(16.10)))
        .containsExactly(
            "[Pemerintah daerah] B7: the number `16.1` stands where a text belongs; zeros at its beginning or end may have been lost; format the cell as text and type it again");
    assertThat(
            changed(
                sheet -> {
                  CellStyle date = sheet.getWorkbook().createCellStyle();
                  date.setDataFormat((short) 14);
                  sheet.getRow(6).getCell(5).setCellStyle(date);
                }))
        .singleElement()
        .asString()
        .startsWith("[Pemerintah daerah] F7: this cell holds a date");
    assertThat(changed(sheet -> sheet.getRow(6).setZeroHeight(true)))
        .singleElement()
        .asString()
        .startsWith("[Pemerintah daerah] B7: this nominee is in a hidden row");
    assertThat(changed(sheet -> sheet.setColumnHidden(4, true)))
        .singleElement()
        .asString()
        .startsWith("[Pemerintah daerah] E5: this column is hidden");
    assertThat(changed(sheet -> sheet.addMergedRegion(new CellRangeAddress(6, 7, 4, 4))))
        .singleElement()
        .asString()
        .startsWith("[Pemerintah daerah] E7: cells are merged among the nominees");
    assertThat(changed(sheet -> sheet.getRow(6).createCell(200).setCellValue("x")))
        .singleElement()
        .asString()
        .startsWith("[Pemerintah daerah] GS7: this value stands to the right of all columns");
    assertThat(changed(sheet -> sheet.getWorkbook().setSheetHidden(0, true)))
        .first()
        .asString()
        .startsWith(
            "[Pemerintah daerah]: the sheet `Pemerintah daerah` holds nominees but is hidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"80%", "80 persen", "77,5 %"})
  void aMarkInPercentIsNotReadAsAFractionOfAPoint(String typed) {
    String head = HEAD + ";interview.marks.1.seat;interview.marks.1.assessor";
    String mark = ";UNION;A-1;" + typed;
    assertThat(faults(head + ";interview.marks.1.items.material", SOUND + mark))
        .containsExactly(
            "line 2, column 10: `"
                + typed
                + "` is a percentage where a number belongs; type the number without the percent sign (a mark of 80 is `80`) and format the cell as a number");
  }

  @Test
  void aNumberShownAsPercentIsRefusedAndOneOfAnIndicatorIsRead() throws InvalidCohort {
    assertThat(
            changed(
                sheet -> {
                  Cell cell = cell(sheet, "interview.marks.1.items.material");
                  cell.setCellValue(0.8);
                  percent(cell);
                }))
        .singleElement()
        .asString()
        .contains("`80%` is a percentage where a number belongs");
    byte[] own =
        Forms.workbook(
            Finals.nominees(2024).subList(0, 1),
            workbook -> {
              XSSFSheet sheet = workbook.getSheetAt(0);
              int last = sheet.getRow(4).getLastCellNum();
              sheet.getRow(4).createCell(last).setCellValue("indicators.local.share");
              percent(sheet.getRow(6).createCell(last));
              sheet.getRow(6).getCell(last).setCellValue(0.8);
            });
    Cohort cohort = CohortReader.read("calon.xlsx", false, own, ruleset);
    assertThat(new String(cohort.nominees().get(0).json(), UTF_8)).contains("local.share\":0.8");
  }

  private static Cell cell(XSSFSheet sheet, String path) {
    for (Cell name : sheet.getRow(4)) {
      if (name.getStringCellValue().equals(path)) {
        return sheet.getRow(6).getCell(name.getColumnIndex());
      }
    }
    throw new AssertionError(path);
  }

  private static void percent(Cell cell) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat((short) 9);
    cell.setCellStyle(style);
  }

  @Test
  void aSheetWhoseFieldNamesAreGoneIsNotPassedOver() {
    assertThat(
            changed(
                sheet -> {
                  XSSFRow names = sheet.getRow(4);
                  sheet.removeRow(names);
                }))
        .first()
        .asString()
        .startsWith("[Pemerintah daerah]: there is no row with the names of the fields");
  }

  @Test
  void noFaultRepeatsAPersonsName() {
    Map<String, Object> row = new LinkedHashMap<>(Finals.nominees(2024).get(0));
    row.put("interview.marks.1.assessor", "Budi Rahasia\u0007");
    row.put("interview.marks.2.assessor", 4711);
    row.put("officials.1.name", "x".repeat(301));
    List<String> faults = faults("calon.xlsx", false, Forms.workbook(List.of(row)));
    assertThat(faults).isNotEmpty();
    assertThat(faults.toString()).doesNotContain("Budi").doesNotContain("xxx");
  }

  private static List<String> changed(Consumer<XSSFSheet> change) {
    List<Map<String, Object>> one = Finals.nominees(2024).subList(0, 1);
    Consumer<XSSFWorkbook> all = workbook -> change.accept(workbook.getSheetAt(0));
    return faults("calon.xlsx", false, Forms.workbook(one, all)).stream()
        .map(fault -> fault.replaceFirst("^calon.xlsx ", ""))
        .toList();
  }

  private static List<String> faults(String... lines) {
    return faults("calon.csv", true, String.join("\r\n", lines).getBytes(UTF_8)).stream()
        .map(fault -> fault.replaceFirst("^calon.csv line", "line"))
        .toList();
  }

  private static List<String> faults(String file, boolean text, byte[] bytes) {
    InvalidCohort invalid =
        catchThrowableOfType(
            InvalidCohort.class, () -> CohortReader.read(file, text, bytes, ruleset));
    return invalid == null
        ? List.of()
        : invalid.problems().stream()
            .map(problem -> problem.place() + ": " + problem.message().en())
            .toList();
  }
}
