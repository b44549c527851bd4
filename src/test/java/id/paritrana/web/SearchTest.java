package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest extends Service {
  private final List<String> eligible = new ArrayList<>();
  private String bank;
  private String village;
  private String hearing;
  private Instant atFirst;

  @BeforeAll
  void someDecisions() throws Exception {
    for (int i = 0; i < 5; i++) {
      eligible.add(made(musiRawas("S-1")));
    }
    atFirst = journal.find(eligible.get(0)).orElseThrow().at();
    bank = made(golden("bank-nagari").replace("RC-148", "S-2"));
    village = made(golden("desa-tincep-2019").replace("RC-162", "S-3"));
    hearing =
        made(golden("raja-ampat-interview").replaceFirst("\"id\": *\"[^\"]*\"", "\"id\": \"S-4\""));
  }

  @Test
  void byNomineeFindsItsDecisionsNewestFirst() {
    assertThat(ids("nominee=S-1"))
        .containsExactly(
            eligible.get(4), eligible.get(3), eligible.get(2), eligible.get(1), eligible.get(0));
    assertThat(ids("nominee=S-999")).isEmpty();
  }

  @Test
  void byCategoryFindsThatCategoryAlone() {
    assertThat(ids("category=ENTERPRISE_FINANCE&limit=500"))
        .contains(bank)
        .doesNotContain(village)
        .doesNotContainAnyElementsOf(eligible);
  }

  @Test
  void byOutcomeFindsThatOutcomeAlone() {
    assertThat(ids("outcome=INELIGIBLE&limit=500")).contains(village).doesNotContain(bank);
    assertThat(ids("outcome=ELIGIBLE&limit=500")).contains(bank).doesNotContain(village);
  }

  @Test
  void byRuleFindsTheDecisionsInWhichARowOrDrlRuleFired() {
    assertThat(ids("rule=CAT-010&limit=500")).contains(bank).doesNotContain(village);
    assertThat(ids("rule=ELG-001&limit=500")).contains(village).doesNotContain(bank);
    assertThat(ids("rule=coverage.ratio&nominee=S-1")).hasSize(5);
    assertThat(ids("rule=coverage.ratio&nominee=S-2")).isEmpty();
    assertThat(ids("rule=category.found+(no)&nominee=S-3")).containsExactly(village);
    assertThat(ids("rule=COV-999")).isEmpty();
  }

  @Test
  void byCellFindsTheDecisionsWhoseRowFired() {
    assertThat(ids("cell=[gates.xlsx]Syarat+umum!F17&limit=500").get(0)).isEqualTo(village);
    assertThat(ids("cell=[gates.xlsx]Syarat+umum!F17&nominee=S-2")).isEmpty();
    assertThat(ids("rule=ELG-001&cell=A17&nominee=S-3")).isEqualTo(ids("rule=ELG-001&nominee=S-3"));
    assertThat(ids("rule=ELG-001&cell=A1&nominee=S-3")).isEmpty();
  }

  @Test
  void byGateAssessorYearStageAndTotal() {
    assertThat(ids("gate=NO_CATEGORY&nominee=S-3")).containsExactly(village);
    assertThat(ids("gate=NO_CATEGORY&nominee=S-2")).isEmpty();
    assertThat(ids("assessor=A-4&nominee=S-4")).containsExactly(hearing);
    assertThat(ids("assessor=a-4&nominee=S-4")).containsExactly(hearing);
    assertThat(ids("assessor=A-44&nominee=S-4")).isEmpty();
    assertThat(ids("stage=INTERVIEW&nominee=S-4")).containsExactly(hearing);
    assertThat(ids("assessmentYear=1999")).isEmpty();
    assertThat(ids("minTotal=70.75&maxTotal=70.75&nominee=S-2")).containsExactly(bank);
    assertThat(ids("minTotal=70.76&nominee=S-2")).isEmpty();
    assertThat(ids("maxTotal=70.74&nominee=S-2")).isEmpty();
  }

  @Test
  void countsTellHowManyDecisionsEachRowDecided() {
    JsonNode counts = json(get("/api/v1/decisions/counts?nominee=S-1"));

    assertThat(counts.get("decisions").intValue()).isEqualTo(5);
    assertThat(counts.get("outcomes").toString()).isEqualTo("{\"ELIGIBLE\":5}");
    JsonNode whole = json(get("/api/v1/decisions/" + eligible.get(0)));
    assertThat(counts.get("rules").valueStream().map(rule -> rule.get("rule").asString()))
        .containsExactlyInAnyOrderElementsOf(
            whole
                .get("firings")
                .valueStream()
                .map(firing -> firing.get("rule").asString())
                .distinct()
                .toList());
    assertThat(counts.get("rules").valueStream().map(rule -> rule.get("decisions").intValue()))
        .containsOnly(5);
    assertThat(json(get("/api/v1/decisions/counts?nominee=S-999")).toString())
        .startsWith("{\"decisions\":0,\"outcomes\":{}");
  }

  @Test
  void countsHaveNoPages() {
    JsonNode problem = Refusal.of(get("/api/v1/decisions/counts?limit=5"), 400);

    assertThat(Refusal.places(problem, "parameter")).containsExactly("limit");
  }

  @Test
  void byRulesetFindsWhatThatRulesetDecided() {
    String current = json(get("/api/v1/rulesets/current")).get("id").asString();

    assertThat(ids("nominee=S-2&ruleset=" + current)).containsExactly(bank);
    assertThat(ids("nominee=S-2&ruleset=sha256:" + "0".repeat(64))).isEmpty();
  }

  @Test
  void byTimeTakesTheBeginningAndLeavesTheEnd() {
    Instant after = atFirst.plusMillis(1);

    assertThat(ids("nominee=S-1&from=" + atFirst)).hasSize(5);
    assertThat(ids("nominee=S-1&from=" + after)).doesNotContain(eligible.get(0));
    assertThat(ids("nominee=S-1&to=" + atFirst)).isEmpty();
    assertThat(ids("nominee=S-1&to=" + after)).contains(eligible.get(0));
    assertThat(ids("nominee=S-1&from=2000-01-01&to=9999-12-31")).hasSize(5);
    assertThat(ids("nominee=S-1&to=2000-01-01")).isEmpty();
  }

  @Test
  void aDayCountsToItsEndWhereverItStands() {
    String day = atFirst.toString().substring(0, 10);
    Instant last = Instant.parse(day + "T23:59:59.999Z");

    assertThat(ids("nominee=S-1&from=" + day + "&to=" + day))
        .as("none was decided after %s", last)
        .contains(eligible.get(0));
    String before = Instant.parse(day + "T00:00:00Z").minusMillis(1).toString().substring(0, 10);
    assertThat(ids("nominee=S-1&to=" + before)).isEmpty();
    String jakarta = atFirst.atOffset(java.time.ZoneOffset.ofHours(7)).toString();
    assertThat(ids("nominee=S-1&from=" + jakarta.replace("+", "%2B"))).hasSize(5);
  }

  @Test
  void pagesThroughAllOnceByCursor() {
    List<String> found = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode page = json(get("/api/v1/decisions?nominee=S-1&limit=2" + cursor));
      page.get("decisions").forEach(d -> found.add(d.get("id").asString()));
      sizes.add(page.get("decisions").size());
      cursor = page.has("next") ? "&cursor=" + page.get("next") : null;
    }

    assertThat(sizes).containsExactly(2, 2, 1);
    assertThat(found).isEqualTo(ids("nominee=S-1"));
  }

  @Test
  void tellsEachDecisionInShort() {
    JsonNode found = json(get("/api/v1/decisions?nominee=S-2")).at("/decisions/0");

    assertThat(found.propertyNames())
        .containsExactly(
            "id",
            "outcome",
            "nominee",
            "assessmentYear",
            "stage",
            "category",
            "total",
            "ruleset",
            "decidedAt",
            "journal",
            "href");
    assertThat(found.get("total").decimalValue()).isEqualByComparingTo("70.75");
    JsonNode whole = json(get(found.get("href").asString()));
    assertThat(found.get("journal")).isEqualTo(whole.get("journal"));
    assertThat(found.get("nominee")).isEqualTo(whole.get("nominee"));
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit",
    "limit=501, limit",
    "limit=many, limit",
    "cursor=-1, cursor",
    "cursor=99999999999999999999, cursor",
    "from=yesterday, from",
    "from=2024-02-30, from",
    "to=2024-1-1, to",
    "nominees=S-1, nominees",
    "rule=COV-001&rule=COV-002, rule",
    "cell=COV-001, cell",
    "cell=D0, cell",
    "minTotal=high, minTotal",
    "maxTotal=-1, maxTotal",
    "outcome=PERHAPS, outcome",
    "ruleset=35d225f3407a, ruleset",
    "from=2025-01-02&to=2025-01-01, from to",
    "minTotal=71.01&maxTotal=71, minTotal maxTotal",
    "stage=LAST, stage",
    "assessmentYear=20x4, assessmentYear",
    "limit=0&from=x&foo=1&to=y, foo from limit to",
  })
  void refusesParametersByName(String query, String names) {
    JsonNode problem = Refusal.of(get("/api/v1/decisions?" + query), 400);

    assertThat(Refusal.places(problem, "parameter")).containsExactlyInAnyOrder(names.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nominee",
        "category",
        "outcome",
        "stage",
        "assessmentYear",
        "gate",
        "assessor",
        "rule",
        "cell",
        "ruleset",
        "from",
        "to",
        "minTotal",
        "maxTotal",
        "cursor",
        "limit"
      })
  void aFilterWithoutAValueIsRefusedRatherThanFindingNothing(String name) {
    for (String nothing : List.of("=", "", "=+", "=%09")) {
      JsonNode problem = Refusal.of(get("/api/v1/decisions?" + name + nothing), 400);

      assertThat(Refusal.places(problem, "parameter")).containsExactly(name);
      assertThat(problem.at("/errors/0/message/en").asString())
          .isEqualTo("has no value; leave the parameter out or give it one");
      assertThat(problem.at("/errors/0/message/id").asString())
          .isEqualTo("tidak berisi; hapus parameter ini atau isi nilainya");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/decisions/counts", "/decisions/evidence"})
  void soItIsWhereverTheSameIsAsked(String path) {
    JsonNode problem = Refusal.of(get("/api/v1" + path + "?nominee=&assessor="), 400);

    assertThat(Refusal.places(problem, "parameter")).containsExactly("assessor", "nominee");
  }

  @ParameterizedTest
  @MethodSource
  void refusesAQueryThatCannotBeRead(String query) throws IOException {
    String lines =
        "GET /api/v1/decisions?%s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
            + bearer()
            + "\r\n\r\n";

    assertThat(Raw.answer(port, lines.formatted(query)))
        .startsWith("HTTP/1.1 400")
        .contains("Content-Type: application/problem+json")
        .contains("the query string cannot be read");
  }

  static List<String> refusesAQueryThatCannotBeRead() {
    return List.of("nominee=%ff", "nominee=%zz", "=x", "limit=1&".repeat(1_000) + "limit=1");
  }

  private List<String> ids(String query) {
    HttpResponse<byte[]> page = get("/api/v1/decisions?" + query);
    assertThat(page.statusCode()).as(text(page)).isEqualTo(200);
    return json(page).get("decisions").valueStream().map(d -> d.get("id").asString()).toList();
  }

  private String made(String dossier) {
    return json(post("/api/v1/decisions", dossier)).get("id").asString();
  }

  private static String golden(String name) throws Exception {
    return Files.readString(Path.of("src/test/resources/golden", name + ".dossier.json"));
  }
}
