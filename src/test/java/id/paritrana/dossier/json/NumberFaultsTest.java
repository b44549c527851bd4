package id.paritrana.dossier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.dossier.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class NumberFaultsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "participation": {"PU": {"workers": -5}}  | /participation/PU/workers  | \
          `-5` is negative; a number of workers is 0 or more
          "participation": {"PU": {"covered": 12.5}} | /participation/PU/covered | \
          `12.5` has decimals; a number of workers is a whole number
          "participation": {"PU": {"workersLastYear": 10000000001}} | /participation/PU/workersLastYear | \
          `10000000001` is too large; a number of workers is at most 10,000,000,000
          "participation": {"BPU": {"coveredLastYear": 1e400}} | /participation/BPU/coveredLastYear | \
          `1e400` is too large; a number of workers is at most 10,000,000,000
          "vulnerableWorkers": {"population": 1e999999999} | /vulnerableWorkers/population | \
          `1e999999999` is too large; a number of workers is at most 10,000,000,000
          "vulnerableWorkers": {"population": -1e999999999} | /vulnerableWorkers/population | \
          `-1e999999999` is negative; a number of workers is 0 or more
          "vulnerableWorkers": {"population": 1e-999999999} | /vulnerableWorkers/population | \
          `1e-999999999` has decimals; a number of workers is a whole number
          "vulnerableWorkers": {"protected": [{"funding": "APBD", "workers": -1}]} | \
          /vulnerableWorkers/protected/0/workers | `-1` is negative; a number of workers is 0 or more
          "members": {"offices": -0.5} | /members/offices | `-0.5` is negative; a number of offices is 0 or more
          "members": {"covering": 99999999999999999999} | /members/covering | \
          `99999999999999999999` is too large; a number of offices is at most 10,000,000,000
          "indicators": {"a.b": 0.1234567890123} | /indicators/a.b | \
          `0.1234567890123` has 13 decimals; round it to at most 12
          "indicators": {"a.b": 1e-999999999} | /indicators/a.b | \
          `1e-999999999` has 999999999 decimals; round it to at most 12
          "indicators": {"a.b": 1000000000000000000.1} | /indicators/a.b | \
          `1000000000000000000.1` is too large; an indicator is at most 1,000,000,000,000,000,000
          "indicators": {"a.b": -1e999999999} | /indicators/a.b | \
          `-1e999999999` is too small; an indicator is at least -1,000,000,000,000,000,000
          "indicators": {"a.b": -1000000000000000001} | /indicators/a.b | \
          `-1000000000000000001` is too small; an indicator is at least -1,000,000,000,000,000,000
          "interview": {"marks": [{"seat": "UNION", "assessor": "A", "items": {"x": 100.5}}]} | /interview/marks/0/items/x \
          | `100.5` is too large; a mark is at most 100
          "interview": {"marks": [{"seat": "UNION", "assessor": "A", "items": {"x": -1}}]} | /interview/marks/0/items/x | \
          `-1` is negative; a mark is 0 or more
          """)
  void refusesAFigureOutOfBoundsInAGovernmentsDossier(
      String fields, String pointer, String message) {
    assertThat(Filed.said(Filed.regency(fields))).containsExactly(pointer + " | " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "compliance": {"workers": -1} | /compliance/workers | `-1` is negative; a number of workers is 0 or more
          "compliance": {"registered": 0.1} | /compliance/registered | \
          `0.1` has decimals; a number of workers is a whole number
          "compliance": {"wagesPaid": -0.01} | /compliance/wagesPaid | \
          `-0.01` is negative; an amount of money in rupiah is 0 or more
          "compliance": {"wagesReported": 1e19} | /compliance/wagesReported | \
          `1e19` is too large; an amount of money in rupiah is at most 1,000,000,000,000,000,000
          "compliance": {"pensionWageBase": 1.0000000000001} | /compliance/pensionWageBase | \
          `1.0000000000001` has 13 decimals; round it to at most 12
          "compliance": {"contributionPaid": 1e999999999} | /compliance/contributionPaid | \
          `1e999999999` is too large; an amount of money in rupiah is at most 1,000,000,000,000,000,000
          "compliance": {"monthsDue": 13} | /compliance/monthsDue | `13` is too large; a number of months is at most 12
          "compliance": {"monthsOnTime": 11.5} | /compliance/monthsOnTime | \
          `11.5` has decimals; a number of months is a whole number
          "compliance": {"monthsInArrears": 601} | /compliance/monthsInArrears | \
          `601` is too large; a number of months in arrears is at most 600
          "compliance": {"contractValue": -1} | /compliance/contractValue | \
          `-1` is negative; an amount of money in rupiah is 0 or more
          "digital": {"jmoUsers": -1} | /digital/jmoUsers | `-1` is negative; a number of workers is 0 or more
          "digital": {"validNik": 1.5} | /digital/validNik | `1.5` has decimals; a number of workers is a whole number
          "vendors": {"total": -1} | /vendors/total | `-1` is negative; a number of vendors is 0 or more
          "vendors": {"registered": 1e11} | /vendors/registered | \
          `1e11` is too large; a number of vendors is at most 10,000,000,000
          "csr": {"vulnerableWorkers": -1} | /csr/vulnerableWorkers | `-1` is negative; a number of workers is 0 or more
          """)
  void refusesAFigureOutOfBoundsInAnEnterprisesDossier(
      String fields, String pointer, String message) {
    assertThat(Filed.said(Filed.enterprise(fields))).containsExactly(pointer + " | " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1999   | `1999` is too small; an assessment year is at least 2000
          -2024  | `-2024` is too small; an assessment year is at least 2000
          2101   | `2101` is too large; an assessment year is at most 2100
          2024.5 | `2024.5` has decimals; an assessment year is a whole number
          """)
  void refusesAYearNoAwardWasGivenIn(String year, String message) {
    String json = "{" + Filed.REGENCY.replace("2024", year) + "}";
    assertThat(Filed.said(json)).containsExactly("/assessmentYear | " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"capital", "annualSales"})
  void refusesMoneyBelowZeroInTheNominee(String field) {
    String json =
        "{" + Filed.ENTERPRISE.replace("\"province\"", "\"" + field + "\": -1, \"province\"") + "}";
    assertThat(Filed.said(json))
        .containsExactly(
            "/nominee/" + field + " | `-1` is negative; an amount of money in rupiah is 0 or more");
  }

  @Test
  void saysItInIndonesianToo() {
    assertThat(
            Filed.faults(
                Filed.regency("\"members\": {\"offices\": 10000000001, \"covering\": -5}")))
        .extracting(Fault::message)
        .containsExactly(
            new Text(
                "`10000000001` is too large; a number of offices is at most 10,000,000,000",
                "`10000000001` terlalu besar; jumlah instansi paling banyak 10.000.000.000"),
            new Text(
                "`-5` is negative; a number of offices is 0 or more",
                "`-5` negatif; jumlah instansi adalah 0 atau lebih"));
  }

  @Test
  void showsANumberAsItWasFiled() {
    assertThat(Filed.said(Filed.regency("\"members\": {\"offices\": 12.50, \"covering\": -1.000}")))
        .containsExactly(
            "/members/offices | `12.50` has decimals; a number of offices is a whole number",
            "/members/covering | `-1.000` is negative; a number of offices is 0 or more");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesABinaryFractionThatIsNoNumberInATreeMadeElsewhere(double none) throws InvalidDossier {
    ObjectNode tree = new DossierWriter().write(Filed.read("{" + Filed.REGENCY + "}"));
    tree.putObject("indicators").put("a.b", none);
    assertThatThrownBy(() -> new DossierReader().read(tree))
        .hasMessage(
            "/indicators/a.b: found the number `"
                + none
                + "`; an indicator is written as a number without quotes");
  }

  @Test
  void shortensANumberOfHundredsOfDigits() {
    String json = Filed.regency("\"members\": {\"offices\": " + "9".repeat(400) + "}");
    assertThat(Filed.said(json))
        .containsExactly(
            "/members/offices | `"
                + "9".repeat(60)
                + "…` is too large; a number of offices is at most 10,000,000,000");
  }

  @Test
  @Timeout(5)
  void spendsNothingOnExponentsThatWouldFillTheMemory() {
    StringBuilder huge = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      huge.append(i == 0 ? "" : ",")
          .append("\"a.x")
          .append(i)
          .append("\": 9e99999999")
          .append(i % 10);
    }
    long before = allocated();
    assertThat(Filed.faults(Filed.regency("\"indicators\": {" + huge + "}"))).hasSize(Faults.MOST);
    assertThat(allocated() - before).isCloseTo(0, within(20_000_000L));
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean)
            java.lang.management.ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
