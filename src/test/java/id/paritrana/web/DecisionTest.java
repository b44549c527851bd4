package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DecisionTest extends Service {
  @Test
  void isMadeRecordedAndAnsweredWithItsPlace() {
    HttpResponse<byte[]> made = post("/api/v1/decisions", musiRawas("D-1"));

    JsonNode decision = json(made);
    String id = decision.get("id").asString();
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(made.headers().firstValue("Location")).hasValue("/api/v1/decisions/" + id);
    assertThat(decision.get("decidedAt").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z");
    assertThat(decision.at("/journal/sequence").asLong())
        .isEqualTo(journal.find(id).orElseThrow().sequence());
    assertThat(decision.at("/journal/hash").asString())
        .isEqualTo(journal.find(id).orElseThrow().hash());
  }

  /**
   * Perda 70, 9 of 13 offices 5; coverage 109,528 of 130,777 60, growth 0.048 10, target 25; 2,800
   * of 51,000 vulnerable workers 20, two sources 14, one innovation 10 for one group 5.
   */
  @Test
  void saysTheScoreWithEveryAspect() {
    JsonNode decision = json(post("/api/v1/decisions", musiRawas("D-2")));

    assertThat(decision.get("outcome").asString()).isEqualTo("ELIGIBLE");
    assertThat(decision.get("category").asString()).isEqualTo("REGENCY_CITY");
    assertThat(decision.at("/score/total").decimalValue()).isEqualByComparingTo("77.5");
    assertThat(
            decision
                .at("/score/aspects")
                .valueStream()
                .map(
                    a ->
                        a.get("code").asString()
                            + " "
                            + a.get("points")
                            + " x "
                            + a.get("weight")
                            + " = "
                            + a.get("weighted")))
        .containsExactly(
            "REGULATION 75 x 0.3 = 22.5",
            "COVERAGE 95 x 0.45 = 42.75",
            "INNOVATION 49 x 0.25 = 12.25");
    assertThat(decision.at("/score/aspects/1/criteria/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"indicator": "coverage.ratio", "value": 0.837517300442, "points": 60,
                 "rule": "COV-006", "assumption": true}"""));
  }

  @Test
  void namesForEachFiringTheCellsOrTheLineWhereTheRuleStands() throws IOException {
    JsonNode firings = json(post("/api/v1/decisions", musiRawas("D-3"))).get("firings");

    assertThat(firings).hasSizeGreaterThan(30);
    for (JsonNode firing : firings) {
      String rule = firing.get("rule").asString();
      if (firing.has("line")) {
        assertThat(line(firing)).isEqualTo("rule \"" + rule + "\"");
        continue;
      }
      String cell = firing.get("cell").asString();
      assertThat(cell).endsWith(firing.get("row").asString());
      assertThat(held(firing, cell)).as("%s", firing).isEqualTo(rule);
      for (Map.Entry<String, JsonNode> condition : firing.get("conditions").properties()) {
        assertThat(condition.getValue().asString())
            .endsWith(" " + held(firing, condition.getKey()));
      }
    }
  }

  private static String line(JsonNode firing) throws IOException {
    Path file = Path.of("rules", firing.get("file").asString());
    return Files.readAllLines(file).get(firing.get("line").asInt() - 1);
  }

  /** What stands in this cell of the sheet that the firing names. */
  private static String held(JsonNode firing, String cell) throws IOException {
    Path file = Path.of("decision-tables", firing.get("file").asString());
    CellReference place = new CellReference(cell);
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      Cell held =
          workbook
              .getSheet(firing.get("sheet").asString())
              .getRow(place.getRow())
              .getCell(place.getCol());
      return held.getCellType() == CellType.NUMERIC
          ? NumberToTextConverter.toText(held.getNumericCellValue())
          : held.getStringCellValue();
    }
  }

  @Test
  void isFoundAgainByItsIdInTheSameBytes() {
    HttpResponse<byte[]> made = post("/api/v1/decisions", musiRawas("D-4"));

    HttpResponse<byte[]> found = get(made.headers().firstValue("Location").orElseThrow());

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(text(found)).isEqualTo(text(made));
  }

  @Test
  void isNotFoundUnderAnIdThatWasNeverGiven() {
    Refusal.of(get("/api/v1/decisions/no-such-id"), 404);
  }

  @Test
  void isNotWhatTheRulesetsOwnEntryIs() {
    String ruleset = json(get("/api/v1/rulesets/current")).get("id").asString();

    assertThat(journal.find(ruleset)).isPresent();
    Refusal.of(get("/api/v1/decisions/" + ruleset), 404);
  }

  @Test
  void endsInOneLineBreakAndHasNoOther() {
    assertThat(text(post("/api/v1/decisions", musiRawas("D-5")))).matches("[^\n]+\n");
  }
}
