package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Marks that come after the dossier make a decision of their own beside the one there is. */
class LaterMarksTest extends Service {
  private static final String ONE =
      "{\"interview\": {\"marks\": [{\"seat\": \"UNION\", \"assessor\": \"%s\", \"items\": {\"material\": %s}}]}}";

  @Test
  void marksAddedLaterMakeANewDecisionAndLeaveTheEarlierAsItWas() {
    ObjectNode dossier = dossier("LM-1");
    JsonNode hearing = dossier.remove("interview");
    String earlier = decided(dossier);
    String before = text(get("/api/v1/decisions/" + earlier));
    assertThat(before).contains("\"outcome\":\"INCOMPLETE\"");

    HttpResponse<byte[]> made = marks(earlier, "{\"interview\": " + hearing + "}");

    assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
    JsonNode decision = json(made);
    String id = decision.get("id").asString();
    assertThat(made.headers().firstValue("Location")).hasValue("/api/v1/decisions/" + id);
    assertThat(id).isNotEqualTo(earlier);
    assertThat(decision.get("follows").asString()).isEqualTo(earlier);
    assertThat(decision.get("outcome").asString()).isEqualTo("ELIGIBLE");
    assertThat(decision.at("/indicators/interview.mean").decimalValue())
        .isEqualByComparingTo("80.111111111111");
    assertThat(text(get("/api/v1/decisions/" + earlier))).isEqualTo(before);
    assertThat(json(get("/api/v1/decisions/" + id))).isEqualTo(decision);
    assertThat(text(post("/api/v1/decisions/" + id + "/replay", "")))
        .contains("\"identical\":true");
    assertThat(json(get("/api/v1/decisions?nominee=LM-1")).get("decisions")).hasSize(2);
    assertThat(text(get("/api/v1/decisions/" + id + "/dossier"))).contains("A-10");
  }

  @Test
  void marksReplaceAllThatThereWereAndLeaveWhoCame() {
    String earlier = decided(dossier("LM-2"));
    JsonNode decision = json(marks(earlier, ONE.formatted("A-5", 50)));
    assertThat(decision.at("/indicators/interview.mean").decimalValue()).isEqualByComparingTo("50");
    assertThat(decision.at("/indicators/interview.attendance").decimalValue())
        .isEqualByComparingTo("2");
    JsonNode again =
        json(marks(decision.get("id").asString(), "{\"interview\": {\"attendance\": \"DEPUTY\"}}"));
    assertThat(again.get("follows")).isEqualTo(decision.get("id"));
    assertThat(again.at("/indicators/interview.mean").decimalValue()).isEqualByComparingTo("50");
    assertThat(again.at("/indicators/interview.attendance").decimalValue())
        .isEqualByComparingTo("1");
  }

  @Test
  void theSameKeyGivesTheSameDecisionAgainAndNoOther() {
    String earlier = decided(dossier("LM-3"));
    String other = decided(dossier("LM-4"));
    String body = ONE.formatted("A-1", 70);
    HttpResponse<byte[]> first = marks(earlier, body, "Idempotency-Key", "lm-3");
    HttpResponse<byte[]> second = marks(earlier, body, "Idempotency-Key", "lm-3");
    assertThat(text(second)).isEqualTo(text(first));
    assertThat(json(get("/api/v1/decisions?nominee=LM-3")).get("decisions")).hasSize(2);
    Refusal.of(marks(other, body, "Idempotency-Key", "lm-3"), 422);
    Refusal.of(marks(earlier, ONE.formatted("A-1", 71), "Idempotency-Key", "lm-3"), 422);
  }

  @Test
  void marksForADecisionThatWasCorrectedSinceAreRefused() {
    ObjectNode dossier = dossier("LM-8");
    String earlier = decided(dossier);
    String body = ONE.formatted("A-1", 70);
    HttpResponse<byte[]> marked = marks(earlier, body, "Idempotency-Key", "lm-8");
    ((ObjectNode) dossier.get("nominee")).put("name", "Kabupaten Raja Ampat yang dikoreksi");
    String corrected = decided(dossier);
    ((ObjectNode) dossier.get("nominee")).put("province", "Lampung");
    decided(dossier);
    JsonNode refused = Refusal.of(marks(earlier, body), 409);
    assertThat(refused.get("detail").asString())
        .isEqualTo(
            "this nominee was decided anew for the same year and stage since; send the marks to the newest decision, "
                + corrected);
    assertThat(text(marks(earlier, body, "Idempotency-Key", "lm-8"))).isEqualTo(text(marked));
    assertThat(marks(corrected, body).statusCode()).isEqualTo(201);
  }

  @Test
  void aRulesetThatIsNotInForceIsRefused() {
    String earlier = decided(dossier("LM-5"));
    String inForce = json(get("/api/v1/rulesets/current")).get("id").asString();
    String body = ONE.formatted("A-1", 70);
    assertThat(marks(earlier, body, "Ruleset", inForce).statusCode()).isEqualTo(201);
    Refusal.of(marks(earlier, body, "Ruleset", "sha256:old"), 409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {}                                                    | /interview
          {"interview": null}                                   | /interview
          {"interview": {}}                                     | /interview
          {"interview": []}                                     | /interview
          []                                                    | ''
          "marks"                                               | ''
          {"marks": []}                                         | /interview, /marks
          {"interview": {"attendance": "LEADER"}, "nominee": 1} | /nominee
          {"interview": {"attendance": "NOBODY"}}               | /interview/attendance
          {"interview": {"marks": [{"seat": "UNION", "assessor": "A-1", "items": {"x": 101}}]}} | /interview/marks/0/items/x
          {"interview": {"attendance": "LEADER"}                | /interview
          """)
  void whatIsNoHearingIsRefusedWithThePlace(String body, String places) {
    String earlier = decided(dossier("LM-6"));
    JsonNode problem = Refusal.of(marks(earlier, body), 400);
    assertThat(String.join(", ", Refusal.places(problem, "pointer")))
        .isEqualTo(places.replace("''", ""));
  }

  @Test
  void aNameThatWasErasedStandsAgainstDecidingAnewUnlessItIsReplaced() {
    ObjectNode dossier = dossier("LM-7");
    ((ObjectNode) dossier.at("/interview/marks/3")).put("assessor", "Gayatri Laksmi");
    String earlier = decided(dossier);
    assertThat(
            post(
                    "/api/v1/personal/erasures",
                    "{\"role\": \"ASSESSOR\", \"name\": \"Gayatri Laksmi\"}")
                .statusCode())
        .isEqualTo(200);
    HttpResponse<byte[]> refused = marks(earlier, "{\"interview\": {\"attendance\": \"DEPUTY\"}}");
    JsonNode problem = Refusal.of(refused, 400);
    assertThat(Refusal.places(problem, "pointer")).containsExactly("/interview/marks/3/assessor");
    assertThat(text(refused)).contains("sudah dihapus").doesNotContain("Gayatri");
    assertThat(marks(earlier, ONE.formatted("A-1", 70)).statusCode()).isEqualTo(201);
  }

  @Test
  void whatIsNoDecisionHasNoMarks() {
    Refusal.of(marks("nothing", ONE.formatted("A-1", 70)), 404);
  }

  private HttpResponse<byte[]> marks(String id, String body, String... headers) {
    return post("/api/v1/decisions/" + id + "/marks", body, headers);
  }

  private String decided(ObjectNode dossier) {
    return json(post("/api/v1/decisions", dossier.toString())).get("id").asString();
  }

  private static ObjectNode dossier(String nominee) {
    try {
      ObjectNode dossier =
          (ObjectNode)
              JSON.readTree(
                  Files.readString(
                      Path.of("src/test/resources/golden/raja-ampat-interview.dossier.json")));
      ((ObjectNode) dossier.get("nominee")).put("id", nominee);
      ((ObjectNode) dossier.at("/interview/marks/9")).put("employer", nominee);
      return dossier;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
