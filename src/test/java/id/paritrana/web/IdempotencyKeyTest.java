package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class IdempotencyKeyTest extends Service {
  @Test
  void givesTheSameDecisionForTheSameDossier() {
    HttpResponse<byte[]> first = decide("I-1", "key-1");
    HttpResponse<byte[]> second = decide("I-1", "key-1");

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(text(second)).isEqualTo(text(first));
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(json(get("/api/v1/decisions?nominee=I-1")).get("decisions")).hasSize(1);
  }

  @Test
  void refusesAnotherDossierUnderTheSameKey() {
    decide("I-2", "key-2");

    JsonNode problem = Refusal.of(decide("I-3", "key-2"), 422);

    assertThat(problem.get("type").asString())
        .isEqualTo("urn:paritrana:problem:idempotency-conflict");
    assertThat(json(get("/api/v1/decisions?nominee=I-3")).get("decisions")).isEmpty();
  }

  @Test
  void refusesTheSameDossierPinnedToARulesetItWasNotPinnedTo() {
    decide("I-4", "key-4");
    String current = json(get("/api/v1/rulesets/current")).get("id").asString();

    Refusal.of(
        post("/api/v1/decisions", musiRawas("I-4"), "Idempotency-Key", "key-4", "Ruleset", current),
        422);
  }

  @Test
  void isRefusedWhenItStandsTwice() {
    HttpResponse<byte[]> refused =
        post("/api/v1/decisions", musiRawas("I-7"), "Idempotency-Key", "a", "Idempotency-Key", "b");

    Refusal.of(refused, 400);
    assertThat(text(refused)).contains("tertulis lebih dari sekali; kirim satu");
    assertThat(json(get("/api/v1/decisions?nominee=I-7")).get("decisions")).isEmpty();
  }

  @Test
  void isNotUsedUpByADossierThatWasRefused() {
    Refusal.of(post("/api/v1/decisions", "{}", "Idempotency-Key", "key-5"), 400);

    assertThat(decide("I-5", "key-5").statusCode()).isEqualTo(201);
  }

  @Test
  void isNotNeededToDecideTheSameDossierTwice() {
    String first = json(post("/api/v1/decisions", musiRawas("I-6"))).get("id").asString();
    String second = json(post("/api/v1/decisions", musiRawas("I-6"))).get("id").asString();

    assertThat(second).isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "a\tb"})
  void isRefusedWhenItIsNotPlainText(String key) {
    JsonNode problem = Refusal.of(decide("I-7", key), 400);

    assertThat(Refusal.places(problem, "parameter")).isEqualTo(List.of("Idempotency-Key"));
  }

  @Test
  void isRefusedWhenItIsTooLong() {
    assertThat(decide("I-8", "k".repeat(200)).statusCode()).isEqualTo(201);
    Refusal.of(decide("I-8", "k".repeat(201)), 400);
  }

  private HttpResponse<byte[]> decide(String nominee, String key) {
    return post("/api/v1/decisions", musiRawas(nominee), "Idempotency-Key", key);
  }
}
