package id.paritrana.ruleset.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What spreadsheet programs write passes untouched. */
class SafeWorkbookTest {
  private static final String COMMENT_SHAPES =
      "<xml xmlns:v='urn:schemas-microsoft-com:vml' xmlns:x='urn:schemas-microsoft-com:office:excel'>"
          + "<v:shape id='s1'><v:textbox><div>one<br>two</div></v:textbox>"
          + "<x:ClientData ObjectType='Note'><x:Row>0</x:Row></x:ClientData></v:shape></xml>";

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("decision-tables"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedTableIsOpenedAsItIs(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (XSSFWorkbook opened = open(file.getFileName().toString(), bytes);
        XSSFWorkbook plain = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(text(opened)).isEqualTo(text(plain));
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aTableSavedAgainIsOpened(Path file) throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try (XSSFWorkbook opened = open(file.getFileName().toString(), Files.readAllBytes(file))) {
      opened.write(saved);
      try (XSSFWorkbook again = open("again.xlsx", saved.toByteArray())) {
        assertThat(text(again)).isEqualTo(text(opened));
      }
    }
  }

  @Test
  void aTableSavedByLibreOfficeIsOpened() throws IOException {
    Path shipped = Path.of("decision-tables/gates.xlsx");
    Path again = Path.of("src/test/resources/libreoffice/gates.xlsx");
    try (XSSFWorkbook opened = open("gates.xlsx", Files.readAllBytes(again));
        XSSFWorkbook plain = open("gates.xlsx", Files.readAllBytes(shipped))) {
      assertThat(opened.getNumberOfSheets()).isEqualTo(4);
      assertThat(opened.getSheetAt(3).getRow(16).getCell(0).getStringCellValue())
          .isEqualTo(plain.getSheetAt(3).getRow(16).getCell(0).getStringCellValue());
    }
  }

  @Test
  void whatAnOfficePutsAroundItsCellsIsLetThrough() throws IOException {
    Xlsx book =
        new Xlsx()
            .part(
                "xl/theme/theme1.xml",
                Xlsx.OFFICE + "theme+xml",
                "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'/>")
            .bookRelation("theme", "theme/theme1.xml")
            .part("docProps/custom.xml", Xlsx.OFFICE + "custom-properties+xml", "<Properties/>")
            .part("xl/printer1.bin", Xlsx.OFFICE + "spreadsheetml.printerSettings", "\u0001")
            .sheetRelation("printerSettings", "../printer1.bin", "")
            .part("customXml/item1.xml", "application/xml", "<label/>")
            .bookRelation("customXml", "../customXml/item1.xml")
            .part("xl/drawings/vmlDrawing1.vml", Xlsx.OFFICE + "vmlDrawing", COMMENT_SHAPES)
            .sheetRelation("vmlDrawing", "../drawings/vmlDrawing1.vml", "")
            .part("xl/media/emblem.png", "\u0089PNG")
            .sheetRelation("hyperlink", "https://example.org/perda.pdf", "TargetMode='External'")
            .names("<definedName name='_xlnm.Print_Titles'>Data!$1:$1</definedName>");

    try (XSSFWorkbook opened = open("Kriteria 2024 (akhir)_v2.1.xlsx", book.zip())) {
      assertThat(opened.getSheetName(0)).isEqualTo("Data");
    }
  }

  @Test
  void aNameMayBeWrittenInAnyLetters() throws IOException {
    try (XSSFWorkbook opened = open("Kriteria Daérah 令和.XLSX", new Xlsx().zip())) {
      assertThat(opened.getNumberOfSheets()).isEqualTo(1);
    }
  }

  @Test
  void cellsAreAsTheyWereStored() throws IOException {
    String cells =
        "<c t='inlineStr'><is><t>teks</t></is></c><c><v>1.5E-3</v></c><c t='b'><v>1</v></c>"
            + "<c t='e'><v>#SPILL!</v></c><c><f>1+1</f><v>2</v></c><c><f>1+1</f><v></v></c>";

    try (XSSFWorkbook opened = open("wb.xlsx", new Xlsx().cells(Xlsx.row(1, cells)).zip())) {
      assertThat(opened.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("teks");
      assertThat(opened.getSheetAt(0).getRow(0).getCell(1).getNumericCellValue()).isEqualTo(0.0015);
      assertThat(opened.getSheetAt(0).getRow(0).getLastCellNum()).isEqualTo((short) 6);
    }
  }

  private static XSSFWorkbook open(String file, byte[] bytes) {
    Problems problems = new Problems();
    var opened = SafeWorkbook.open(file, bytes, problems);
    assertThat(problems.sorted()).isEmpty();
    return opened.orElseThrow();
  }

  private static String text(XSSFWorkbook book) {
    StringBuilder text = new StringBuilder();
    for (Sheet sheet : book) {
      text.append('\n').append(sheet.getSheetName());
      sheet.forEach(
          row -> row.forEach(cell -> text.append(cell.getAddress()).append(cell).append('\n')));
    }
    return text.toString();
  }
}
