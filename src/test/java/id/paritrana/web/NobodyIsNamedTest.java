package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.CommandLine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A name that no word resembles is written into every field that names people, with everything that
 * can be wrong about it. Neither an answer nor the log, however much is logged, repeats it.
 */
class NobodyIsNamedTest extends Service {
  private static final String NAME = "Qxzwvkj";
  private static final String OFFICIAL =
      musiRawas("NN-1")
          .replaceFirst("\\{", "{\"officials\": [{\"name\": \"NAME\", \"position\": \"P\"}],");
  private static final String ASSESSOR =
      musiRawas("NN-1")
          .replaceFirst(
              "\\{",
              "{\"interview\": {\"marks\": [{\"assessor\": \"NAME\", \"seat\": \"UNION\", \"items\": {\"x\": 1}}]},");
  private static final String SOURCE =
      """
      {"nominee": {"id": "NN-2", "name": "PT P", "kind": "ENTERPRISE", "province": "Riau"},
       "assessmentYear": 2024, "stage": "SCREENING", "digital": {"validNikSource": "NAME", "validNik": 1}}""";

  @TempDir Path folder;
  private LogOfEverything log;

  @BeforeEach
  void logEverything() {
    log = new LogOfEverything();
  }

  @AfterEach
  void logAsUsual() {
    log.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "NAME" | 73918264507391826450
          "NAME" | 7391826450.5
          "NAME" | ["Qxzwvkj"]
          "NAME" | {"Qxzwvkj": 1}
          "NAME" | {"name": "Qxzwvkj"}
          "NAME" | "Qxzwvkj\\u0007"
          "NAME" | "Qxzwvkj\\ud800"
          "NAME" | "Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj \
          Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj \
          Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj Qxzwvkj"
          "NAME" | Qxzwvkj
          "NAME" | 'Qxzwvkj'
          "NAME" | "Qxzwvkj" x
          "NAME" | "Qxzwvkj""
          "NAME" | "Qxzwvkj
          "NAME" | "A "Qxzwvkj" B"
          "NAME" | "Qxzwvkj" "b": 1
          "NAME" | "Qxzwvkj", Qxzwvkj: 1
          "NAME" | "Qxzwvkj", "Qxzwvkj": 1
          "NAME" | "Qxzwvkj", "Qxzwvkj": 1, "Qxzwvkj": 2
          "NAME" | "Qxzwvkj", "Qxzwvkj": {"Qxzwvkj": tru}
          "NAME" | 739182645012e99999999999
          {"name": "NAME" | {"Qxzwvkj": "NAME"
          "assessor": | "Qxzwvkj":
          "validNikSource": | "Qxzwvkj":
          [{"assessor" | ["Qxzwvkj", {"assessor"
          [{"name" | ["Qxzwvkj", {"name"
          "marks": | "Qxzwvkj":
          """)
  void inNoAnswerToAFaultAndNowhereInTheLog(String as, String written) throws Exception {
    for (String dossier : new String[] {OFFICIAL, ASSESSOR, SOURCE}) {
      if (dossier.contains(as)) {
        refused(dossier.replace(as, written).replace("\"NAME\"", "\"" + NAME + "\""));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"officials\": \"Qxzwvkj\"",
        "\"officials\": 7391826450",
        "\"officials\": [\"Qxzwvkj\"]",
        "\"officials\": [[\"Qxzwvkj\"]]",
        "\"officials\": {\"Qxzwvkj\": \"Qxzwvkj\"}",
        "\"officials\": [{\"position\": \"Qxzwvkj\"}]",
        "\"officials\": [{\"name\": \"A\", \"position\": [\"Qxzwvkj\"]}]",
        "\"officials\": [{\"name\": \"A\", \"position\": \"Qxzwvkj\\n\"}]",
        "\"oficials\": [{\"name\": \"Qxzwvkj\"}]",
        "\"interview\": \"Qxzwvkj\"",
        "\"interview\": {\"Qxzwvkj\": 80}",
        "\"interview\": {\"marks\": \"Qxzwvkj\"}",
        "\"interview\": {\"marks\": {\"Qxzwvkj\": 80}}",
        "\"interview\": {\"marks\": [\"Qxzwvkj\"]}",
        "\"interview\": {\"attendance\": \"LEADER\", \"officials\": [{\"name\": \"Qxzwvkj\"}]}",
        "\"interview\": {\"marks\": [{\"seat\": \"Qxzwvkj\", \"assessor\": \"UNION\", \"items\": {\"x\": 1}}]}",
        "\"interview\": {\"marks\": [{\"seat\": \"UNION\", \"assessor\": \"Qxzwvkj\", \"items\": \"Qxzwvkj\"}]}",
        "\"interview\": {\"marks\": [{\"seat\": \"UNION\", \"assessor\": \"Qxzwvkj\", \"items\": {\"x\": \"Qxzwvkj\"}}]}",
        "\"interview\": {\"marks\": [{\"seat\": \"UNION\", \"assessor\": \"Qxzwvkj\", \"items\": {\"x\": 1}},"
            + " {\"seat\": \"UNION\", \"assessor\": \"qxzwvkj\", \"items\": {\"x\": 1}}]}",
        "\"digital\": \"Qxzwvkj\"",
        "\"digital\": {\"validNikSource\": \"Qxzwvkj\"}",
        "\"members\": {\"assessor\": \"Qxzwvkj\"}",
        "\"vendors\": {\"officials\": [{\"name\": \"Qxzwvkj\"}]}"
      })
  void whereItDoesNotBelongEither(String field) throws Exception {
    refused(musiRawas("NN-1").replaceFirst("\\{", "{" + field.replace("\\", "\\\\") + ","));
  }

  @Test
  void withinTheNomineeNeither() throws Exception {
    refused(
        musiRawas("NN-1")
            .replaceFirst(
                "\"nominee\": *\\{", "\"nominee\": {\"officials\": [{\"name\": \"Qxzwvkj\"}],"));
  }

  @Test
  void inNoAnswerThatDecides() throws Exception {
    for (String dossier : new String[] {OFFICIAL, ASSESSOR, SOURCE}) {
      String named = dossier.replace("NAME", NAME);
      HttpResponse<byte[]> decided =
          post("/api/v1/decisions", named, "Idempotency-Key", "k" + named.hashCode());
      assertThat(decided.statusCode()).isEqualTo(201);
      silent(text(decided));
      String id = json(decided).get("id").asString();
      silent(text(get("/api/v1/decisions/" + id)));
      silent(
          text(
              send(
                  request("/api/v1/decisions/" + id + "/replay")
                      .POST(java.net.http.HttpRequest.BodyPublishers.noBody())
                      .build())));
      silent(text(get("/api/v1/journal/entries")));
      silent(text(post("/api/v1/evaluations", named)));
      silent(
          text(
              post(
                  "/api/v1/decisions",
                  named.replace("2024", "2025"),
                  "Idempotency-Key",
                  "k" + named.hashCode())));
      silent(
          text(
              post(
                  "/api/v1/evaluations",
                  named.replaceFirst("\\{", "{\"changes\": {\"officials\": \"" + NAME + "\"},"))));
      silent(
          text(
              post(
                  "/api/v1/evaluations",
                  named.replaceFirst("\\{", "{\"changes\": \"" + NAME + "\","))));
    }
  }

  /** An assessor is searched for by name, which then stands in the address. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "assessor=Qxzwvkj",
        "assessor=Qxzwvkj|x",
        "assessor=Qxzwvkj\u00e9",
        "assessor=%FFQxzwvkj",
        "assessor=Qxzwvkj&assessor=Qxzwvkj",
        "assessor=Qxzwvkj&limit=no"
      })
  void inNoAddress(String query) throws Exception {
    String line = "GET /api/v1/decisions?" + query + " HTTP/1.1\r\n";
    // Of some of these the server itself says nothing at all.
    LogOfEverything.ROOT.info("asked");
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      String rest =
          "Host: 127.0.0.1\r\nConnection: close\r\nAuthorization: " + bearer() + "\r\n\r\n";
      socket.getOutputStream().write((line + rest).getBytes(UTF_8));
      silent(new String(socket.getInputStream().readAllBytes(), UTF_8));
    }
  }

  private void refused(String dossier) throws Exception {
    assertThat(dossier).containsPattern(NAME + "|739182645");
    for (String path : new String[] {"/api/v1/decisions", "/api/v1/evaluations"}) {
      HttpResponse<byte[]> answer = post(path, dossier);
      Refusal.of(answer, 400);
      silent(text(answer));
    }
    Path file = Files.writeString(folder.resolve("dossier.json"), dossier);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(said, true, UTF_8);
    int status =
        new CommandLine(to, to, Clock.systemUTC())
            .run("decide", file.toString(), "--data", folder.resolve("data").toString());
    assertThat(status).isEqualTo(1);
    silent(said.toString(UTF_8));
  }

  private void silent(String answer) {
    assertThat(answer).doesNotContainIgnoringCase(NAME).doesNotContain("739182645");
    assertThat(log.lines).isNotEmpty();
    assertThat(log.lines)
        .noneMatch(
            line ->
                line.contains("739182645")
                    || line.toLowerCase(java.util.Locale.ROOT).contains("qxzwvkj"));
  }
}
