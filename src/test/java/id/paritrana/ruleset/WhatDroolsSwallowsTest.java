package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.decision.RuleRef;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the table reader of Drools 10.2 does silently or tells without a cell is found here at its
 * cell, or read as the number that was meant. Files of another kind are in {@code
 * HostileFilesTest}.
 */
class WhatDroolsSwallowsTest {
  private static final String SCORING = "scoring-government.xlsx";
  private static final String LAW = "enterprise-law.xlsx";

  @ParameterizedTest
  @MethodSource("faults")
  void whatItSwallowsIsToldAtItsCell(Fault fault) {
    assertThat(fault.problems()).extracting(Fault::told).containsExactlyElementsOf(fault.found());
  }

  static Stream<Fault> faults() {
    return Stream.of(DroolsFaults.rows(), DroolsFaults.cells(), DroolsFaults.technicalCells())
        .flatMap(List::stream);
  }

  @Test
  void noCellWasRun() {
    Fault code =
        DroolsFaults.cells().stream()
            .filter(f -> f.name().contains("runs"))
            .findFirst()
            .orElseThrow();

    assertThat(code.problems()).isNotEmpty();

    assertThat(System.getProperty("pwned")).isNull();
  }

  /** Its reader takes whole numbers as they are displayed: the sign, or most digits, are lost. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-600           | #,##0_);(#,##0)     | -600",
        "12345678901234 | General             | 12345678901234",
        "1              | 0%                  | 1",
        "0.5            | 0%                  | 0.5",
        "600            | [$EUR] #,##0.00     | 600",
        "600            | \"Rp\"#,##0         | 600",
        "1500           | #,##0               | 1500",
        "0.1            | 0                   | 0.1"
      })
  void aNumberIsReadAsItIsStoredHoweverItIsShown(double stored, String format, BigDecimal read)
      throws Exception {
    Object found =
        value(
            SCORING,
            "Cakupan!F18",
            c -> {
              DroolsFaults.styled(c, format);
              c.setCellValue(stored);
            });

    assertThat(found).isEqualTo(read);
  }

  /** It takes {@code 7,5} for two conditions, or fails when the rule fires. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "enterprise-law.xlsx     | Skala usaha!D21 | 1.000.000 | 1000000",
        "scoring-government.xlsx | Cakupan!F18     | 7,5       | 7.5",
        "scoring-government.xlsx | Cakupan!F21     | 0,5       | 0.5",
        "scoring-government.xlsx | Cakupan!I18     | 0,5       | 0.5"
      })
  void aNumberTypedTheIndonesianWayIsReadAsItWasMeantAndNoted(
      String workbook, String place, String typed, BigDecimal read) throws Exception {
    assertThat(value(workbook, place, c -> c.setCellValue(typed))).isEqualTo(read);
    assertThat(Fault.text(typed, workbook, place, typed).problems())
        .extracting(Fault::told)
        .contains("TEXT_NUMBER " + place);
  }

  @Test
  void everyValueOfAListCounts() throws Exception {
    assertThat(
            test(
                SCORING, "Cakupan!B18", c -> c.setCellValue("GOVERNMENT, ENTERPRISE, SMALL_MICRO")))
        .extracting(CellTest::values)
        .isEqualTo(List.of("GOVERNMENT", "ENTERPRISE", "SMALL_MICRO"));
    assertThat(test(SCORING, "Cakupan!B18", c -> {}))
        .extracting(CellTest::values)
        .isEqualTo(List.of("GOVERNMENT"));
  }

  @Test
  void aFactWithoutAnyConditionAsksForNothing() throws Exception {
    Table awards = tables("special-awards.xlsx", "Penghargaan khusus!F17", c -> {}).get(0);

    assertThat(awards.patterns()).containsExactly("Indicator", "Indicator");
    assertThat(awards.rows().get(0).tests())
        .map(CellTest::text)
        .containsExactly(
            "kind in PROVINCE, REGENCY_CITY, VILLAGE", "indicator = coverage.ratio", "value >= 1");
  }

  @Test
  void everySheetOfAnOrdinarilyNamedWorkbookIsRead() throws Exception {
    assertThat(tables(LAW, "Skala usaha!D17", c -> {}))
        .extracting(table -> table.sheet() + " " + table.rows().size())
        .containsExactly(
            "Skala usaha 8",
            "Program wajib 11",
            "Tarif iuran 9",
            "Batas upah JP 2",
            "Iuran jasa konstruksi 10");
  }

  @Test
  void aFiringSaysWhichRowOfWhichWorkbookItWas() throws Exception {
    var dossier =
        new DossierReader()
            .read(
                Files.readAllBytes(
                    Path.of("src/test/resources/golden/desa-tincep-2023.dossier.json")));

    RuleRef fired =
        Shipped.ruleset().decide(dossier).firings().stream()
            .map(firing -> firing.rule())
            .filter(rule -> rule.rule().equals("COV-005"))
            .findFirst()
            .orElseThrow();

    assertThat(fired)
        .extracting(RuleRef::file, RuleRef::sheet, RuleRef::row, RuleRef::cell)
        .containsExactly(SCORING, "Cakupan", 21, "A21");
  }

  /** What a cell is read as: its condition's first value, or the result it gives. */
  private static Object value(String workbook, String place, Consumer<XSSFCell> slip)
      throws Exception {
    String address = place.split("!")[1];
    for (Table table : tables(workbook, place, slip)) {
      for (Table.Row row : table.rows()) {
        for (String slot : row.results().keySet()) {
          if (table.sheet().equals(place.split("!")[0]) && address.equals(row.cells().get(slot))) {
            return row.results().get(slot);
          }
        }
      }
    }
    return test(workbook, place, slip).values().get(0);
  }

  private static CellTest test(String workbook, String place, Consumer<XSSFCell> slip)
      throws Exception {
    return tables(workbook, place, slip).stream()
        .filter(table -> table.sheet().equals(place.split("!")[0]))
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.tests().stream())
        .filter(test -> test.cell().equals(place.split("!")[1]))
        .findFirst()
        .orElseThrow();
  }

  private static List<Table> tables(String workbook, String place, Consumer<XSSFCell> slip)
      throws Exception {
    RuleFile file =
        BrokenTables.with(workbook, book -> slip.accept(Fault.at(book, place))).stream()
            .filter(one -> one.name().equals(workbook))
            .findFirst()
            .orElseThrow();
    return TableBase.tables(file.name(), file.bytes());
  }
}
