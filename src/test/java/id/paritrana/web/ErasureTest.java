package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ErasureTest extends Service {
  @Test
  void aNameIsShownUntilItIsErased() {
    String id = decided("Rr-1", "Wulandari Kusumo");
    assertThat(official(id)).isEqualTo("Wulandari Kusumo");

    HttpResponse<byte[]> erased =
        erase("{\"role\": \"OFFICIAL\", \"name\": \"wulandari kusumo\", \"nominee\": \"Rr-1\"}");

    assertThat(erased.statusCode()).isEqualTo(200);
    assertThat(text(erased)).matches("\\{\"subjects\":1,\"erasedAt\":\"[0-9T:.-]+Z\"}\n");
    assertThat(official(id)).matches("erased:[0-9a-f]{32}");
    assertThat(text(post("/api/v1/decisions/" + id + "/replay", "")))
        .contains("\"identical\":true");
    assertThat(text(get("/api/v1/journal/entries?limit=1000")))
        .contains("\"kind\":\"ERASURE\"")
        .doesNotContainIgnoringCase("wulandari");
    assertThat(json(get("/api/v1/journal/verify")).get("intact").asBoolean()).isTrue();
  }

  @Test
  void anOfficialOfSeveralNomineesIsErasedOfAllOfThem() {
    decided("Rr-2", "Tumenggung Wiro");
    decided("Rr-3", "Tumenggung Wiro");
    assertThat(
            json(erase("{\"role\": \"OFFICIAL\", \"name\": \"Tumenggung Wiro\"}"))
                .get("subjects")
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void nobodyIsErasedTwice() {
    decided("Rr-4", "Sekar Arum");
    String request = "{\"role\": \"OFFICIAL\", \"name\": \"Sekar Arum\"}";
    assertThat(erase(request).statusCode()).isEqualTo(200);

    HttpResponse<byte[]> again = erase(request);

    JsonNode problem = Refusal.of(again, 404);
    assertThat(problem.get("detail").asString()).startsWith("nobody of this name is known");
    assertThat(text(again)).doesNotContain("Sekar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"role": "OFFICIAL"}                              | /name
          {"name": "Sekar"}                                 | /role
          {"role": "Sekar", "name": "OFFICIAL"}             | /role
          {"role": "ASSESSOR", "name": ["Sekar"]}           | /name
          {"role": "ASSESSOR", "name": 5}                   | /name
          {"role": "ASSESSOR", "name": "Sekar", "nominee": "Sekar"} | /nominee
          {"role": "ASSESSOR", "name": "x", "Sekar": 1}     | ''
          "Sekar"                                           | ''
          ["Sekar"]                                         | ''
          {"role": "ASSESSOR", "name": "Sekar" x            | /name
          """)
  void aRequestThatNamesNobodyIsRefusedWithThePlace(String body, String pointer) {
    HttpResponse<byte[]> answer = erase(body);

    JsonNode problem = Refusal.of(answer, 400);
    assertThat(problem.get("type").asString()).isEqualTo("urn:paritrana:problem:invalid-person");
    assertThat(Refusal.places(problem, "pointer")).containsExactly(pointer.replace("''", ""));
    assertThat(text(answer)).doesNotContain("Sekar");
  }

  @Test
  void whatIsNoDecisionHasNoDossier() {
    assertThat(get("/api/v1/decisions/nothing/dossier").statusCode()).isEqualTo(404);
  }

  private HttpResponse<byte[]> erase(String body) {
    return post("/api/v1/personal/erasures", body);
  }

  private String decided(String nominee, String official) {
    String named =
        musiRawas(nominee)
            .replaceFirst("\\{", "{\"officials\": [{\"name\": \"" + official + "\"}],");
    return json(post("/api/v1/decisions", named)).get("id").asString();
  }

  private String official(String id) {
    return json(get("/api/v1/decisions/" + id + "/dossier")).at("/officials/0/name").asString();
  }
}
