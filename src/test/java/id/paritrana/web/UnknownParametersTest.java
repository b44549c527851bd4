package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** A parameter that nobody would read is refused by name, whatever the address and the form. */
class UnknownParametersTest extends Service {
  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping controllers;

  @Test
  void everyAddressRefusesAParameterThatItDoesNotRead() {
    List<RequestMappingInfo> all =
        controllers.getHandlerMethods().keySet().stream()
            .filter(info -> info.getPatternValues().stream().allMatch(at -> at.startsWith("/api/")))
            .toList();
    assertThat(all).hasSizeGreaterThan(50);

    for (RequestMappingInfo info : all) {
      for (HttpResponse<byte[]> answer : answers(info).toList()) {
        JsonNode problem = Refusal.of(answer, 400);
        assertThat(problem.get("type").asString())
            .as(info.toString())
            .isEqualTo("urn:paritrana:problem:invalid-parameters");
        assertThat(Refusal.places(problem, "parameter")).as(info.toString()).contains("nonsense");
      }
    }
  }

  /** One answer for each form that can be asked for. */
  private Stream<HttpResponse<byte[]>> answers(RequestMappingInfo info) {
    String path = info.getPatternValues().iterator().next().replaceAll("\\{[^}]+}", "x");
    String method = info.getMethodsCondition().getMethods().iterator().next().name();
    String sent =
        info.getConsumesCondition().getConsumableMediaTypes().stream()
            .map(MediaType::toString)
            .findFirst()
            .orElse("application/json");
    String type = sent.startsWith("multipart") ? sent + ";boundary=x" : sent;
    List<String> forms =
        info.getProducesCondition().getProducibleMediaTypes().stream()
            .map(MediaType::toString)
            .toList();
    return (forms.isEmpty() ? List.of("*/*") : forms)
        .stream()
            .map(
                form ->
                    send(
                        request(path + "?nonsense=1", "Accept", form, "Content-Type", type)
                            .method(method, BodyPublishers.ofString("--x--\r\n"))
                            .build()));
  }

  @Test
  void aDecisionIsNotRecordedUnderCriteriaOfAnotherTimeThanWasAsked() {
    HttpResponse<byte[]> answer = post("/api/v1/decisions?knownAt=2026-11-22", musiRawas("UP.01"));

    JsonNode problem = Refusal.of(answer, 400);
    assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("knownAt");
    assertThat(problem.at("/errors/0/message/en").asString())
        .isEqualTo("is not known; this address takes no parameters");
    assertThat(problem.at("/errors/0/message/id").asString())
        .isEqualTo("tidak dikenal; alamat ini tidak menerima parameter");
    assertThat(json(get("/api/v1/decisions?nominee=UP.01")).get("decisions")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/steps?foo=1, foo",
    "/api/v1/drafts?limit=1, limit",
    "/api/v1/steps?%66oo, foo",
    "/api/v1/steps?%ff=1, \uFFFD",
    "/api/v1/cohorts/template?format=csv&formt=csv, formt",
    "/api/v1/cohorts/template?format=csv&format=csv, format",
    "/api/v1/cohorts/template?format=, format",
    "/api/v1/drafts/x?file=gates.xlsx, file",
  })
  void theOneThatIsRefusedIsNamed(String path, String name) {
    assertThat(Refusal.places(Refusal.of(get(path), 400), "parameter")).containsExactly(name);
  }

  @Test
  void aKnownOneIsRead() {
    assertThat(get("/api/v1/cohorts/template?format=csv").statusCode()).isEqualTo(200);
  }

  @Test
  void aPartOfAFormThatNobodyReadsIsRefusedToo() {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"reason\"\r\n\r\nbecause\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.xlsx\"\r\n\r\nx\r\n--x--\r\n";

    HttpResponse<byte[]> answer =
        send(
            request("/api/v1/drafts", "Content-Type", "multipart/form-data;boundary=x")
                .POST(BodyPublishers.ofString(form))
                .build());

    assertThat(Refusal.places(Refusal.of(answer, 400), "parameter")).containsExactly("reason");
  }
}
