package id.paritrana.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.draft.Check;
import id.paritrana.draft.Report;
import id.paritrana.ruleset.RuleFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft may break for those who use the criteria, by the name it is agreed to. */
class GuardTest {
  @TempDir Path folder;

  @Test
  void anotherBoundOrOtherPointsAreNoRisk() throws Exception {
    assertThat(
            risks(
                "scoring-government.xlsx",
                "Cakupan",
                Set.of(new Open.Category("VILLAGE", 2024)),
                sheet -> {
                  TableEdit.cell(sheet, "G21").setCellValue(0.8);
                  TableEdit.cell(sheet, "F22").setCellValue(0.8);
                }))
        .isEmpty();
  }

  @Test
  void aFigureThatNothingGivesAndARowAboutSomethingElseAreRisks() throws Exception {
    List<Risk> risks =
        risks(
            "scoring-government.xlsx",
            "Cakupan",
            Set.of(),
            sheet -> TableEdit.cell(sheet, "D22").setCellValue("pelatihan.jumlah"));
    assertThat(risks)
        .extracting(Risk::name)
        .containsExactly("indicator:pelatihan.jumlah", "row:COV-006");
    assertThat(risks.get(1).says().id())
        .isEqualTo(
            "`COV-006` tetap memakai id-nya tetapi maknanya lain: indicator dulu `coverage.ratio`, kini `pelatihan.jumlah`; setujui, atau beri baris itu id baru");
    assertThat(risks.get(0).place().spot()).isEqualTo("D22");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Syarat pemerintah   | B18:VILLAGE    | row:ELG-005 | kind was `PROVINCE, REGENCY_CITY, VILLAGE` and is `VILLAGE`
          Syarat pemerintah   | B18:           | row:ELG-005 | kind was `PROVINCE, REGENCY_CITY, VILLAGE` and is not asked
          Syarat pemerintah   | F18: H18:0.9   | row:ELG-005 | value was `< …` and is `> …`
          Syarat pemerintah   | F18:1 H18:0.9  | row:ELG-005 | value was `< …` and is `< …, > …`
          Syarat pemerintah   | F18:0.1        |             |
          Syarat pemerintah   | F18: E18:0.1   |             |
          Syarat pemerintah   | I18:TOO_LOW    | row:ELG-005 | gate was `NO_COVERAGE` and is `TOO_LOW`
          Syarat badan usaha  | B20:ENTERPRISE, VILLAGE  |   |
          """)
  void aRowForOthersOrAskedFromTheOtherSideMeansSomethingElse(
      String sheet, String cells, @Nullable String name, @Nullable String why) throws Exception {
    List<Risk> risks =
        risks(
            "gates.xlsx",
            sheet,
            Set.of(),
            rows -> {
              for (String cell : cells.split(" (?=[A-Z]\\d)")) {
                set(TableEdit.cell(rows, cell.split(":")[0]), cell.split(":", 2)[1]);
              }
            });

    assertThat(risks).extracting(Risk::name).isEqualTo(name == null ? List.of() : List.of(name));
    assertThat(risks)
        .allSatisfy(risk -> assertThat(risk.says().en()).contains(String.valueOf(why)));
  }

  private static void set(Cell cell, String value) {
    if (value.matches("[0-9.]+")) {
      cell.setCellValue(Double.parseDouble(value));
    } else if (value.isEmpty()) {
      cell.setBlank();
    } else {
      cell.setCellValue(value);
    }
  }

  @Test
  void aCategoryThatAnOpenSelectionUsesMustNotGoUnsaid() throws Exception {
    Path tables = TableEdit.copy(folder.resolve("renamed"));
    rename(tables.resolve("categories.xlsx"), "Kategori", "G25");
    rename(tables.resolve("selection.xlsx"), "Kuota", "B17", "B19", "B20");
    Report report = report(tables, "categories.xlsx", "selection.xlsx");
    assertThat(risks(report, new Open.Category("VILLAGE", 2024)))
        .extracting(Risk::name)
        .containsExactly(
            "category:VILLAGE", "row:CAT-009", "row:QTA-001", "row:QTA-003", "row:QTA-004");
    assertThat(risks(report, new Open.Category("REGENCY_CITY", 2024)))
        .extracting(Risk::name)
        .containsExactly("row:CAT-009", "row:QTA-001", "row:QTA-003", "row:QTA-004");
  }

  @Test
  void aCategoryThatNoRowGivesInTheYearOfAnOpenSelectionIsDropped() throws Exception {
    Path tables = TableEdit.copy(folder.resolve("years"));
    TableEdit.edit(
        tables.resolve("categories.xlsx"),
        "Kategori",
        sheet -> TableEdit.cell(sheet, "B25").setCellValue(2030));
    Report report = report(tables, "categories.xlsx");

    assertThat(risks(report, new Open.Category("VILLAGE", 2024)))
        .extracting(risk -> risk.name() + " " + risk.place().spot())
        .containsExactly("category:VILLAGE A25");
    assertThat(risks(report, new Open.Category("VILLAGE", 2030))).isEmpty();
  }

  @Test
  void aCategoryThatOthersGetInsteadIsDroppedForThoseWhoHadIt() throws Exception {
    Path tables = TableEdit.copy(folder.resolve("others"));
    TableEdit.edit(
        tables.resolve("categories.xlsx"),
        "Kategori",
        sheet -> {
          TableEdit.cell(sheet, "A18").setCellValue("CAT-099");
          TableEdit.cell(sheet, "D18").setCellValue("PROVINCE");
          TableEdit.cell(sheet, "B17").setCellValue(2040);
        });
    Report report = report(tables, "categories.xlsx");

    assertThat(risks(report, new Open.Category("REGENCY_CITY", 2024)))
        .extracting(Risk::name)
        .containsExactly("category:REGENCY_CITY");
  }

  @Test
  void anIdThatDecidedBeforeItWasRemovedIsNotFreeAgain() throws Exception {
    Path tables = TableEdit.copy(folder.resolve("again"));
    TableEdit.edit(
        tables.resolve("scoring-government.xlsx"),
        "Cakupan",
        sheet -> TableEdit.cell(sheet, "A22").setCellValue("COV-900"));
    Report report = report(tables, "scoring-government.xlsx");

    assertThat(Guard.of(Shipped.ruleset(), report, Set.of(), row -> row.equals("COV-900") ? 7 : 1))
        .extracting(Risk::name, risk -> risk.says().en())
        .containsExactly(
            tuple(
                "row:COV-900",
                "`COV-900` was the id of a row before, by which 7 recorded decisions were made; give the new row a new id, or agree that it means the same"));
  }

  private static void rename(Path workbook, String sheet, String... cells) throws Exception {
    for (String cell : cells) {
      TableEdit.edit(workbook, sheet, open -> TableEdit.cell(open, cell).setCellValue("DESA_BARU"));
    }
  }

  private List<Risk> risks(String file, String sheet, Set<Open.Category> open, TableEdit.Edit edit)
      throws Exception {
    Path tables = TableEdit.copy(Files.createTempDirectory(folder, "tables"));
    TableEdit.edit(tables.resolve(file), sheet, edit);
    return risks(report(tables, file), open.toArray(new Open.Category[0]));
  }

  private static List<Risk> risks(Report report, Open.Category... open) {
    return Guard.of(Shipped.ruleset(), report, Set.of(open), row -> 0);
  }

  private static Report report(Path tables, String... files) throws Exception {
    List<RuleFile> given = new ArrayList<>();
    for (String file : files) {
      given.add(new RuleFile(file, Files.readAllBytes(tables.resolve(file))));
    }
    Report report = Check.of(Shipped.ruleset().files(), given);
    assertThat(report.ruleset()).as(report.problems().toString()).isNotNull();
    return report;
  }
}
