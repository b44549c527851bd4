package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A request that is no request for a decision is refused as a problem, never as a failure. */
class BrokenRequestTest extends Service {
  private static final int TOO_MUCH = 10 << 20;

  @Test
  void bytesThatAreNotUtf8() {
    byte[] body = musiRawas("B-1").replace("Musi", "Mus\u00ed").getBytes(UTF_8);
    for (int i = 0; i < body.length; i++) {
      if (body[i] == (byte) 0xC3) {
        body[i] = (byte) 0xE9;
      }
    }

    JsonNode problem = Refusal.of(post(BodyPublishers.ofByteArray(body)), 400);

    assertThat(Refusal.places(problem, "pointer")).containsExactly("");
    assertThat(problem.at("/errors/0/message/en").asString()).contains("is not UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/decisions, text/plain, 415",
    "POST, /api/v1/decisions, application/xml, 415",
    "POST, /api/v1/decisions, multipart/form-data;boundary=x, 415",
    "POST, /api/v1/decisions, nonsense, 415",
    "POST, /api/v1/evaluations, text/plain, 415",
    "GET, /api/v1/evaluations, application/json, 405",
    "PUT, /api/v1/decisions, application/json, 405",
    "DELETE, /api/v1/decisions/x, application/json, 405",
    "POST, /api/v1/rulesets/current, application/json, 405",
    "GET, /, application/json, 404",
    "GET, /api/v1, application/json, 404",
    "GET, /api/v1/decision, application/json, 404",
    "GET, /api/v1/decisions/, application/json, 404",
    "GET, /actuator/env, application/json, 404",
    "POST, /api/v1/decisions/x/y, application/json, 404",
    "GET, /error, application/json, 404",
  })
  void aWrongMethodPathOrKindOfContent(String method, String path, String type, int status) {
    Refusal.of(
        send(
            request(path, "Content-Type", type)
                .method(method, BodyPublishers.ofString(musiRawas("B-2")))
                .build()),
        status);
  }

  @Test
  void noContentTypeAtAll() {
    Refusal.of(send(request("/api/v1/decisions").POST(BodyPublishers.ofString("{}")).build()), 415);
  }

  @Test
  void anAnswerThatIsNotMadeHere() {
    Refusal.of(post("/api/v1/decisions", musiRawas("B-3"), "Accept", "text/html"), 406);
    Refusal.of(post("/api/v1/decisions", musiRawas("B-3"), "Accept", "rubbish"), 406);
    assertThat(json(get("/api/v1/decisions?nominee=B-3")).get("decisions")).isEmpty();
  }

  @Test
  void tooManyBytesOfAKnownLength() {
    HttpResponse<byte[]> refused = post(BodyPublishers.ofByteArray(new byte[TOO_MUCH]));

    assertThat(Refusal.of(refused, 413).get("detail").asString()).contains("1048576");
  }

  @Test
  void tooManyBytesInChunks() {
    Refusal.of(
        post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TOO_MUCH]))),
        413);
  }

  @Test
  void asManyBytesAsMayBeButNotOneMore() {
    String dossier = musiRawas("B-4");
    String largest = dossier + " ".repeat((1 << 20) - dossier.length());

    assertThat(post("/api/v1/decisions", largest).statusCode()).isEqualTo(201);
    Refusal.of(post("/api/v1/decisions", largest + " "), 413);
  }

  @Test
  void aDossierInChunksIsNoBrokenRequest() {
    byte[] dossier = musiRawas("B-5").getBytes(UTF_8);

    assertThat(
            post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(dossier)))
                .statusCode())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/decisions/%zz HTTP/1.1",
        "GET /api/v1/decisions?nominee=<a> HTTP/1.1",
        "POST /api/v1/decisions HTTP/1.1\r\nContent-Length: -5",
        "POST /api/v1/decisions HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz",
        "GET /api/v1/decisions/%00 HTTP/1.1",
        "GET /api/v1/decisions/a%2Fb HTTP/1.1",
        "nonsense",
      })
  void linesThatAreNotHttpAreRefusedAsAProblemToo(String lines) throws IOException {
    String answer =
        Raw.answer(
            port,
            lines.replaceFirst(
                    "1\\.1", "1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: " + bearer())
                + "\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "\"status\":400", "\"rincian\":\"")
        .doesNotContainIgnoringCase("exception", "tomcat", "spring", "java.", "org.");
  }

  private HttpResponse<byte[]> post(BodyPublisher body) {
    return send(
        request("/api/v1/decisions", "Content-Type", "application/json").POST(body).build());
  }
}
