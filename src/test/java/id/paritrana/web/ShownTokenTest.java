package id.paritrana.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.access.Grant;
import id.paritrana.access.Role;
import id.paritrana.access.Secret;
import id.paritrana.access.Token;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** How a token is shown, and how it is not. */
class ShownTokenTest extends Service {
  private static final String PATH = "/api/v1/rulesets/current";

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping controllers;

  @ParameterizedTest
  @ValueSource(strings = {"Bearer %s", "bearer %s", "BEARER   %s  "})
  void isTakenFromTheHeader(String header) {
    assertThat(shown(header.formatted(token())).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "Bearer",
        "Bearer x",
        "Bearer %s x",
        "Bearer %sx",
        "Bearer%s",
        "Bearer \"%s\"",
        "Bearer paritrana_",
        "Bearer %s, Bearer %1$s",
        "Token %s",
        "Basic dXNlcjpwYXNz",
        "Basic %s",
        "Bearer ' OR 1=1 --",
        "",
      })
  void isRefusedInAnyOtherShape(String header) {
    HttpResponse<byte[]> answer = shown(header.formatted(token()));

    Refusal.of(answer, 401);
    assertThat(answer.headers().allValues("WWW-Authenticate"))
        .containsExactly("Bearer error=\"invalid_token\"");
  }

  @Test
  void isRefusedInTwoHeaders() {
    String header = "Bearer " + token();
    HttpResponse<byte[]> answer =
        send(
            stranger(PATH).header("Authorization", header).header("Authorization", header).build());

    assertThat(Refusal.of(answer, 401).get("detail").asString()).contains("send it once");
  }

  @Test
  void isRefusedInOtherCapitals() {
    Refusal.of(shown("Bearer " + token().toUpperCase(java.util.Locale.ROOT)), 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"access_token=%s", "token=%s", "Authorization=Bearer%%20%s"})
  void isNotTakenFromTheAddressOrABody(String form) {
    String filled = form.formatted(token());

    Refusal.of(send(stranger(PATH + "?" + filled).build()), 401);
    Refusal.of(
        send(
            stranger("/api/v1/evaluations", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(filled))
                .build()),
        401);
    Refusal.of(send(stranger(PATH, "Cookie", filled).build()), 401);
  }

  @Test
  void isAnsweredTheSameWhetherItWasRevokedHasExpiredOrNeverWas() {
    Instant then = Instant.parse("2020-01-01T00:00:00Z");
    Secret expired = Secret.random();
    tokens.issue(expired, new Grant("earlier", Set.of(Role.AUDITOR), then.plusMillis(1)), then);
    Secret revoked = Secret.random();
    Token gone = tokens.issue(revoked, new Grant("gone", Set.of(Role.AUDITOR), null), then);
    assertThat(shown("Bearer " + revoked.text()).statusCode()).isEqualTo(200);
    tokens.revoke(gone.id(), then);

    String unknown = text(shown("Bearer " + Secret.random().text()));

    assertThat(unknown).contains("is not known, was revoked or has expired");
    assertThat(text(shown("Bearer " + revoked.text()))).isEqualTo(unknown);
    assertThat(text(shown("Bearer " + expired.text()))).isEqualTo(unknown);
  }

  @Test
  void ofRubbishOrAHundredKilobytesIsRefusedAsAProblem() throws Exception {
    String rubbish = "Bearer \u00ff\u0080\u00fe\u0001";
    for (String header : List.of(rubbish, "Bearer " + "x".repeat(100_000), "\u0000", "\u00e9")) {
      assertThat(raw("Authorization: " + header))
          .containsPattern("^HTTP/1.1 (400|401|431) ")
          .contains("application/problem+json", "\"rincian\":\"")
          .doesNotContainIgnoringCase("exception", "tomcat", "spring", "java.");
    }
  }

  @Test
  void standsInNoAnswerAndNoLogHoweverMuchIsLogged() throws Exception {
    String known = token();
    String unknown = Secret.random().text();
    try (LogOfEverything log = new LogOfEverything()) {
      StringBuilder said = new StringBuilder();
      for (String text : List.of(known, unknown)) {
        said.append(text(shown("Bearer " + text)))
            .append(text(shown("Bearer " + text + " x")))
            .append(text(shown("Basic " + text)))
            .append(text(send(stranger(PATH + "?access_token=" + text).build())))
            .append(text(send(stranger("/nothing", "Authorization", "Bearer " + text).build())))
            .append(raw("Authorization: Bearer " + text + "\u0001"))
            .append(raw("Authorization: Bearer " + text + "\r\nAuthorization: " + text));
      }
      LogOfEverything.ROOT.info("asked");
      assertThat(said).contains("\"rincian\"").doesNotContain(known, unknown);
      assertThat(log.lines)
          // What the caller's own end logs is not the service's.
          .filteredOn(line -> !line.startsWith("jdk."))
          .isNotEmpty()
          .noneMatch(line -> line.contains(known) || line.contains(unknown));
    }
    assertThat(journal.entries(0, 100_000))
        .noneMatch(entry -> entry.toString().contains("paritrana_"));
  }

  @Test
  void saysWhoAsksToAController() throws Exception {
    RequestMappingInfo listed = RequestMappingInfo.paths("/actuator/caller").build();
    controllers.registerMapping(
        listed, this, getClass().getDeclaredMethod("caller", Principal.class));
    try {
      String siti = Keyring.of(tokens, "Rina Wulandari", Set.of(Role.OPERATOR));
      HttpResponse<byte[]> answer =
          send(stranger("/actuator/caller", "Authorization", siti).build());
      assertThat(text(answer)).isEqualTo("Rina Wulandari");
    } finally {
      controllers.unregisterMapping(listed);
    }
  }

  ResponseEntity<byte[]> caller(Principal principal) {
    return ResponseEntity.ok(principal.getName().getBytes(UTF_8));
  }

  private String token() {
    return bearer().substring("Bearer ".length());
  }

  private HttpResponse<byte[]> shown(String header) {
    return send(stranger(PATH, "Authorization", header).build());
  }

  private String raw(String header) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      String request =
          "GET " + PATH + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
