package id.paritrana.ruleset.marked;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.OwnSheets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A copy that holds no tables says so first, lest it be saved over the workbook. */
class ListOnlyTest {
  @Test
  void aCopyWithoutTablesSaysSoOnItsFirstLine() throws IOException {
    Problems problems = new Problems();
    problems.add(Code.FILE, "damaged", Place.file("gates.xlsx"), List.of());

    byte[] copy = MarkedCopy.of(new byte[] {1, 2}, "gates.xlsx", problems.sorted(), List.of());

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
      XSSFSheet sheet = workbook.getSheet("Temuan");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
          .startsWith("Hanya daftar temuan, tanpa tabel")
          .matches(OwnSheets::owns);
      assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
          .contains("jangan simpan daftar ini");
    }
  }
}
