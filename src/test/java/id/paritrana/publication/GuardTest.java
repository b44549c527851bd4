package id.paritrana.publication;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a draft may break for those who use the criteria, by the name it is agreed to. */
class GuardTest {
  @TempDir Path folder;

  @Test
  void anotherBoundOrOtherPointsAreNoRisk() throws Exception {
    assertThat(
            risks(
                "scoring-government.xlsx",
                "Cakupan",
                Set.of("VILLAGE", "REGENCY_CITY"),
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
        .startsWith("`COV-006` dulu tentang `")
        .contains("coverage.ratio", "pelatihan.jumlah");
    assertThat(risks.get(0).place().spot()).isEqualTo("D22");
  }

  @Test
  void aCategoryThatAnOpenSelectionUsesMustNotGoUnsaid() throws Exception {
    Path tables = TableEdit.copy(folder.resolve("renamed"));
    rename(tables.resolve("categories.xlsx"), "Kategori", "G25");
    rename(tables.resolve("selection.xlsx"), "Kuota", "B17", "B19", "B20");
    Report report = report(tables, "categories.xlsx", "selection.xlsx");
    assertThat(Guard.of(Shipped.ruleset(), report, Set.of("VILLAGE")))
        .extracting(Risk::name)
        .containsExactly("category:VILLAGE", "row:CAT-009");
    assertThat(Guard.of(Shipped.ruleset(), report, Set.of("REGENCY_CITY")))
        .extracting(Risk::name)
        .containsExactly("row:CAT-009");
  }

  private static void rename(Path workbook, String sheet, String... cells) throws Exception {
    for (String cell : cells) {
      TableEdit.edit(workbook, sheet, open -> TableEdit.cell(open, cell).setCellValue("DESA_BARU"));
    }
  }

  private List<Risk> risks(String file, String sheet, Set<String> open, TableEdit.Edit edit)
      throws Exception {
    Path tables = TableEdit.copy(Files.createTempDirectory(folder, "tables"));
    TableEdit.edit(tables.resolve(file), sheet, edit);
    return Guard.of(Shipped.ruleset(), report(tables, file), open);
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
