package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PinnedRulesetTest extends Service {
  @Test
  void theCurrentOneIsShownWithItsFilesAndTables() {
    HttpResponse<byte[]> shown = get("/api/v1/rulesets/current");

    JsonNode ruleset = json(shown);
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(ruleset.get("id").asString()).matches("sha256:[0-9a-f]{64}");
    assertThat(ruleset.get("id").asString()).isEqualTo(Shipped.ruleset().id());
    assertThat(ruleset.get("rules").asInt()).isEqualTo(Shipped.ruleset().size());
    assertThat(ruleset.get("files"))
        .anySatisfy(file -> assertThat(file.get("name").asString()).isEqualTo("gates.xlsx"))
        .allSatisfy(file -> assertThat(file.get("sha256").asString()).matches("[0-9a-f]{64}"));
    assertThat(ruleset.get("tables"))
        .contains(
            JSON.readTree(
                """
                {"file": "scoring-government.xlsx", "sheet": "Cakupan", "hitPolicy": "UNIQUE",
                 "rows": 13, "assumedRows": 13}"""));
  }

  @Test
  void decidesWhenItIsTheOneAskedFor() {
    String current = json(get("/api/v1/rulesets/current")).get("id").asString();

    HttpResponse<byte[]> made = post("/api/v1/decisions", musiRawas("P-1"), "Ruleset", current);

    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(json(made).get("ruleset").asString()).isEqualTo(current);
  }

  @Test
  void isNeverReplacedByAnotherThanTheOneAskedFor() {
    String unknown = "sha256:" + "0".repeat(64);

    JsonNode decided =
        Refusal.of(post("/api/v1/decisions", musiRawas("P-2"), "Ruleset", unknown), 409);
    JsonNode evaluated =
        Refusal.of(post("/api/v1/evaluations", musiRawas("P-2"), "Ruleset", unknown), 409);

    assertThat(decided.get("type").asString()).isEqualTo("urn:paritrana:problem:unknown-ruleset");
    assertThat(decided.get("detail").asString()).contains(Shipped.ruleset().id());
    assertThat(evaluated.get("type")).isEqualTo(decided.get("type"));
    assertThat(json(get("/api/v1/decisions?nominee=P-2")).get("decisions")).isEmpty();
  }
}
