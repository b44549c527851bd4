package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What every refused request must look like. */
final class Refusal {
  private Refusal() {}

  /** The problem, once it is sure to be one that shows nothing of the inside. */
  static JsonNode of(HttpResponse<byte[]> response, int status) {
    String text = Service.text(response);
    assertThat(response.statusCode()).as(text).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(text)
        .doesNotContainPattern("\\b(java|jakarta|org|com|tools)\\.[a-z]|id\\.paritrana")
        .doesNotContain("Exception", "Jackson", "Tomcat", "Spring", "\\tat ");
    JsonNode problem = Service.json(response);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
    assertThat(problem.get("rincian").asString()).isNotBlank();
    assertThat(problem.get("type").asString()).startsWith("urn:paritrana:problem:");
    return problem;
  }

  /** The places named under errors, each of which says what is wrong in both languages. */
  static List<String> places(JsonNode problem, String where) {
    assertThat(problem.get("errors"))
        .allSatisfy(
            error -> {
              assertThat(error.at("/message/en").asString()).isNotBlank();
              assertThat(error.at("/message/id").asString()).isNotBlank();
            });
    return problem.get("errors").valueStream().map(error -> error.get(where).asString()).toList();
  }
}
