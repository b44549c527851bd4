package id.paritrana.ruleset.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import org.junit.jupiter.api.Test;

/** A workbook that takes values from another file names the cell and the file. */
class OutsideFormulaTest {
  private static final String LINK = "xl/externalLinks/externalLink1.xml";
  private static final String PLAIN = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";

  @Test
  void theCellAndTheOtherFileAreNamed() {
    Problem problem =
        refusal(book(PLAIN + "<row r='19'><c r='E19'><f>1+[1]Bobot!A1</f><v>2</v></c></row>"));

    assertThat(problem.place()).isEqualTo(Place.cell("a.xlsx", "Data", "E19"));
    assertThat(problem.found().en())
        .isEqualTo("the workbook takes values from another file: `file:///c:/other.xlsx`");
  }

  @Test
  void aFileThatNoFormulaNamesIsToldOfTheWorkbook() {
    Problem problem = refusal(book(PLAIN));

    assertThat(problem.place()).isEqualTo(Place.file("a.xlsx"));
    assertThat(problem.found().en()).contains("`file:///c:/other.xlsx`");
  }

  @Test
  void aSheetThatCannotBeReadHidesNothingOfTheRefusal() {
    Problem problem = refusal(book("<row r='1'><c r='A1'>"));

    assertThat(problem.found().en()).startsWith("the workbook takes values from another file: ");
  }

  private static Xlsx book(String cells) {
    return new Xlsx()
        .cells(cells)
        .part(LINK, Xlsx.OFFICE + "spreadsheetml.externalLink+xml", "<x/>")
        .bookRelation("externalLink", "externalLinks/externalLink1.xml")
        .part(
            "xl/externalLinks/_rels/externalLink1.xml.rels",
            "<Relationships xmlns='"
                + Relations.NAMESPACE
                + "'><Relationship Id='r1' Target='file:///c:/other.xlsx' TargetMode='External'/>"
                + "</Relationships>");
  }

  private static Problem refusal(Xlsx book) {
    Problems problems = new Problems();
    assertThat(SafeWorkbook.open("a.xlsx", book.zip(), problems)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().get(0);
  }
}
