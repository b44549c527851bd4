package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.stability.Nominees;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How firmly a selection stands and how its panel marked, asked of the service. */
class StabilityOverHttpTest extends Service {
  @Test
  void theFiguresAreTheSameEachTimeTheyAreAsked() {
    String id = selected(2051, "ST", 8, false);
    HttpResponse<byte[]> first = get("/api/v1/selections/" + id + "/stability?rounds=50");
    assertThat(first.statusCode()).as(text(first)).isEqualTo(200);
    assertThat(text(get("/api/v1/selections/" + id + "/stability?rounds=50")))
        .isEqualTo(text(first));
    JsonNode figures = json(first);
    assertThat(figures.get("noise").decimalValue()).isEqualByComparingTo("1");
    assertThat(figures.get("seed").longValue()).isEqualTo(20_240_101L);
    JsonNode category = figures.get("categories").get(0);
    assertThat(category.get("winners")).hasSize(3);
    assertThat(category.get("weights").valueStream().map(one -> one.get("aspect").asString()))
        .containsExactlyInAnyOrder("REGULATION", "COVERAGE", "INNOVATION", "UNDERSTANDING");
    assertThat(category.get("bands").valueStream().map(one -> one.get("indicator").asString()))
        .contains("coverage.ratio", "vulnerable.ratio", "innovation.count")
        // 0, 1 and 2 have a band each, so no bound can move.
        .doesNotContain("interview.attendance");
    assertThat(category.get("noise").get("nominees")).hasSize(8);
    assertThat(text(get("/api/v1/selections/" + id + "/stability?rounds=50&seed=7&noise=2.5")))
        .contains("\"noise\":2.5");
  }

  @Test
  void theChartSaysInWordsWhatItShows() throws Exception {
    String id = selected(2052, "SC", 6, false);
    HttpResponse<byte[]> chart =
        send(
            request("/api/v1/selections/" + id + "/stability?rounds=20", "Accept", "image/svg+xml")
                .build());
    assertThat(chart.statusCode()).as(text(chart)).isEqualTo(200);
    assertThat(chart.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    assertThat(text(chart))
        .startsWith("<svg ")
        .contains("<title id=\"title\">", "<desc id=\"desc\">Kabupaten/Kota. ", "pemenang sama");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(chart.body()));
  }

  @ParameterizedTest
  @CsvSource({
    "noise=0, noise", "noise=0.7, noise", "noise=11, noise", "noise=-1, noise",
    "rounds=0, rounds", "rounds=10001, rounds", "rounds=x, rounds", "seed=-1, seed",
    "chart=1, chart"
  })
  void whatCannotBeAskedIsRefused(String query, String parameter) {
    JsonNode problem = Refusal.of(get("/api/v1/selections/none/stability?" + query), 400);
    assertThat(Refusal.places(problem, "parameter")).containsExactly(parameter);
  }

  @Test
  void whatIsNoSelectionHasNeither() {
    Refusal.of(get("/api/v1/selections/none/stability"), 404);
    Refusal.of(get("/api/v1/selections/none/panel"), 404);
  }

  @Test
  void thePanelShowsEveryMarkAndNoName() {
    String id = selected(2053, "SP", 3, true);
    HttpResponse<byte[]> answer = get("/api/v1/selections/" + id + "/panel");
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    assertThat(text(answer)).doesNotContain("A-1", "Rahasia");
    JsonNode category = json(answer).get("categories").get(0);
    assertThat(text(get("/api/v1/selections/" + id + "/panel?category=REGENCY_CITY")))
        .isEqualTo(text(answer));
    JsonNode none = Refusal.of(get("/api/v1/selections/" + id + "/panel?category=VILLAGE"), 422);
    assertThat(none.at("/errors/0/message/id").asString())
        .isEqualTo("seleksi ini tidak memuat kategori itu; yang ada: REGENCY_CITY");
    JsonNode nominee = nominee(category, "SP-000");
    JsonNode conflict = nominee.get("marks").get(9);
    assertThat(conflict.get("conflict").booleanValue()).isTrue();
    assertThat(conflict.get("counts").booleanValue()).isFalse();
    assertThat(nominee.get("mean").decimalValue()).isEqualByComparingTo("78");
    // By hand: eight means of 80 and one of 62; the quartiles are both 80.
    assertThat(nominee.get("fences").get("from").decimalValue()).isEqualByComparingTo("80");
    assertThat(nominee.get("range").decimalValue()).isEqualByComparingTo("18");
    assertThat(nominee.get("deviation").decimalValue()).isEqualByComparingTo("6");
    assertThat(nominee.get("outliers")).hasSize(1);
    assertThat(nominee.get("outliers").get(0).get("mark").decimalValue())
        .isEqualByComparingTo("62");
    assertThat(nominee.get("meanWithoutOutliers").decimalValue()).isEqualByComparingTo("80");
    assertThat(nominee.get("marks").get(1).get("absent").get(0).asString()).isEqualTo("material");
    assertThat(nominee.get("emptySeats")).isEmpty();
    assertThat(nominee.get("flags").get(0).get("code").asString())
        .isEqualTo("CONFLICT_OF_INTEREST");

    JsonNode other = nominee(category, "SP-001");
    assertThat(other.get("emptySeats").valueStream().map(JsonNode::asString))
        .containsExactly("CHAIR_SEKDA");
    assertThat(other.get("flags").valueStream().map(flag -> flag.get("code").asString()))
        .contains("PANEL_INVALID");
    JsonNode strict = category.get("assessors").get(0);
    assertThat(strict.get("seats").get(0).asString()).isEqualTo("CHAIR_SEKDA");
    assertThat(strict.get("nominees").intValue()).isEqualTo(2);
    assertThat(strict.get("aboveOthers").decimalValue()).isEqualByComparingTo("-18");
  }

  private static JsonNode nominee(JsonNode category, String id) {
    return category
        .get("nominees")
        .valueStream()
        .filter(one -> one.get("nominee").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String selected(int year, String prefix, int many, boolean byHand) {
    List<ObjectNode> dossiers = Nominees.drawn(year, many);
    for (ObjectNode dossier : dossiers) {
      ObjectNode nominee = (ObjectNode) dossier.get("nominee");
      String id = nominee.get("id").asString().replace("N", prefix);
      nominee.put("id", id);
      dossier.put("assessmentYear", year);
      ((ObjectNode) dossier.at("/interview/marks/9")).put("employer", id);
      if (byHand) {
        marks(dossier, id);
      }
      HttpResponse<byte[]> made = post("/api/v1/decisions", dossier.toString());
      assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
    }
    HttpResponse<byte[]> made =
        post(
            "/api/v1/selections",
            "{\"assessmentYear\": %d, \"stage\": \"INTERVIEW\", \"province\": \"Papua Barat Daya\"}"
                .formatted(year));
    assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
    return json(made).get("id").asString();
  }

  /** All give 80 but the chair, who gives 62 or, of one nominee, nothing. */
  private static void marks(ObjectNode dossier, String id) {
    ArrayNode marks = (ArrayNode) dossier.at("/interview/marks");
    for (int i = 0; i < marks.size(); i++) {
      ObjectNode mark = (ObjectNode) marks.get(i);
      mark.put("assessor", "Rahasia " + i);
      int given = i == 0 ? 62 : 80;
      ObjectNode items = (ObjectNode) mark.get("items");
      items.put("material", given).put("understanding", given);
      if (i == 1) {
        items.remove("material");
      }
    }
    if (id.endsWith("-001")) {
      marks.remove(0);
    }
  }
}
