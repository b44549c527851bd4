package id.paritrana.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.filing.form.Paths;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.PlainSheet;
import id.paritrana.ruleset.table.PlainWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The form asks for exactly what a dossier has, and says in both languages what that is. */
class TemplateTest {
  @Test
  void everyFieldOfADossierHasAColumnWithItsWords() {
    Set<String> own = Set.of("indicators.*", "interview.marks.*.items.*");
    Set<String> known = new TreeSet<>(Paths.filed());
    known.removeAll(own);
    Set<String> asked =
        Field.all().stream()
            .map(Field::path)
            .filter(path -> !path.contains(".items."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(asked).isEqualTo(known);
    assertThat(Field.all())
        .allSatisfy(field -> assertThat(field.says().id()).isNotBlank())
        .allSatisfy(field -> assertThat(field.says().en()).isNotBlank())
        .allSatisfy(field -> assertThat(Paths.type(field.path())).isNotNull())
        .allSatisfy(field -> assertThat(field.ofGovernments() || field.ofEnterprises()).isTrue());
    assertThat(Field.columns()).extracting(Field::label).doesNotHaveDuplicates();
  }

  @Test
  void everyCodeHasAMeaning() {
    Codes.LISTS.forEach(
        (path, codes) -> {
          assertThat(Paths.type(path)).as(path).isNotNull();
          if (!path.equals("nominee.province")) {
            assertThat(codes).allSatisfy(code -> assertThat(Codes.meaning(code)).isNotEmpty());
          }
        });
  }

  @Test
  void theWorkbookIsLetInAndIsTheSameEachTime() {
    byte[] template = Template.workbook();
    Problems problems = new Problems();
    List<PlainSheet> sheets = PlainWorkbook.read("calon.xlsx", template, problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(sheets)
        .extracting(PlainSheet::name)
        .containsExactly("Pemerintah daerah", "Badan usaha", "Petunjuk", "Kode");
    assertThat(sheets.get(0).rows())
        .extracting(PlainSheet.Row::hidden)
        .containsExactly(false, false, false, false, true, false);
    assertThat(Template.workbook()).isEqualTo(template);
  }

  @Test
  void columnsOfCodesOfferTheirCodes() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Template.workbook()))) {
      List<XSSFDataValidation> offered =
          workbook.getSheet("Pemerintah daerah").getDataValidations();
      assertThat(offered)
          .filteredOn(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn() == 3)
          .singleElement()
          .satisfies(
              v -> {
                String source = v.getValidationConstraint().getFormula1();
                assertThat(source).isEqualTo("Kode!$B$3:$B$6");
                assertThat(workbook.getSheet("Kode").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("PROVINCE");
                assertThat(workbook.getSheet("Kode").getRow(5).getCell(1).getStringCellValue())
                    .isEqualTo("ENTERPRISE");
              });
      assertThat(
              Objects.requireNonNull(workbook.getSheet("Petunjuk").getRow(11))
                  .getCell(2)
                  .toString())
          .contains("ketik sebagai teks");
    }
  }

  @Test
  void theTextFormIsReadAgainButForItsExamples() {
    Problems problems = new Problems();
    List<PlainSheet> sheets = Csv.read("calon.csv", Template.text().getBytes(UTF_8), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(sheets.get(0).rows()).hasSize(4);
    assertThat(sheets.get(0).rows().get(1).cells().values())
        .startsWith("note", "nominee.id", "nominee.name");
  }
}
