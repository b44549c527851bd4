package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Packs of decisions as they are asked for over HTTP. */
@Import(EvidenceOverHttpTest.BreaksOff.class)
class EvidenceOverHttpTest extends Service {
  /** A download that fails after its first bytes, or before any. */
  @RestController
  static class BreaksOff {
    private final Download downloads;

    BreaksOff(Download downloads) {
      this.downloads = downloads;
    }

    @GetMapping("/actuator/breaks-off")
    void late(jakarta.servlet.http.HttpServletResponse response) throws IOException {
      downloads.send(
          MediaType.valueOf("application/zip"),
          to -> {
            to.write(new byte[100_000]);
            throw new IllegalStateException("midway");
          },
          response);
    }

    @GetMapping("/actuator/breaks-off-at-once")
    void early(jakarta.servlet.http.HttpServletResponse response) throws IOException {
      downloads.send(
          MediaType.valueOf("application/zip"),
          to -> {
            to.write(1);
            throw new IllegalStateException("at once");
          },
          response);
    }
  }

  @Test
  void allThatASearchFindsComesAsOnePack() throws Exception {
    String first = decided("EV-1");
    String second = decided("EV-1");
    HttpResponse<byte[]> pack = get("/api/v1/decisions/evidence?nominee=EV-1&outcome=ELIGIBLE");
    assertThat(pack.statusCode()).isEqualTo(200);
    assertThat(pack.headers().firstValue("Content-Type")).hasValue("application/zip");
    assertThat(names(pack))
        .contains("decisions/" + first + "/dossier.json", "decisions/" + second + "/proof.txt")
        .filteredOn(name -> name.endsWith("/decision.json"))
        .hasSize(2);
  }

  @Test
  void aPackDoesNotSayWhichAssessorWasAskedFor() throws Exception {
    String hearing =
        Files.readString(Path.of("src/test/resources/golden/raja-ampat-interview.dossier.json"));
    for (int i = 0; i < 2; i++) {
      post("/api/v1/decisions", hearing.replace("\"A-4\"", "\"Siti Rahmawati\""));
    }
    HttpResponse<byte[]> pack = get("/api/v1/decisions/evidence?assessor=Siti+Rahmawati");
    assertThat(pack.statusCode()).isEqualTo(200);
    assertThat(files(pack).get("report.html")).contains("assessor: disamarkan / withheld");
    assertThat(files(pack).values()).noneMatch(file -> file.contains("Rahmawati"));
  }

  @Test
  void oneDecisionHasAPackOfTheSameShape() throws Exception {
    String id = decided("EV-2");
    HttpResponse<byte[]> pack = get("/api/v1/decisions/" + id + "/evidence");
    assertThat(pack.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"evidence-" + id + ".zip\"");
    assertThat(names(pack))
        .contains("decisions/" + id + "/decision.json", "contents.txt", "verify.sh")
        .contains("report.html", "report.pdf", "checkpoint.txt", "contents.sig");
  }

  @Test
  void aPackIsNothingButAZip() {
    String id = decided("EV-5");
    for (String path : List.of(id + "/evidence", "evidence?nominee=EV-5")) {
      JsonNode refused =
          Refusal.of(
              send(request("/api/v1/decisions/" + path, "Accept", "text/html").build()), 406);
      assertThat(refused.get("detail").asString()).contains("application/zip");
      assertThat(refused.get("rincian").asString()).contains("application/zip");
    }
    String named = "{\"decisions\": [\"%s\"]}".formatted(id);
    JsonNode refused =
        Refusal.of(post("/api/v1/evidence", named, "Accept", "application/json"), 406);
    assertThat(refused.get("detail").asString())
        .isEqualTo("this answer is application/zip; ask for that");
  }

  @Test
  void theDecisionsNamedComeInTheOrderTheyWereNamed() throws Exception {
    String first = decided("EV-3");
    String second = decided("EV-3");
    HttpResponse<byte[]> pack =
        post("/api/v1/evidence", "{\"decisions\": [\"%s\", \"%s\"]}".formatted(second, first));
    assertThat(names(pack))
        .filteredOn(name -> name.endsWith("/decision.json"))
        .containsExactly(
            "decisions/" + second + "/decision.json", "decisions/" + first + "/decision.json");
  }

  @Test
  void everyIdThatCannotBePackedIsNamedAtOnce() {
    String id = decided("EV-4");
    JsonNode refused =
        Refusal.of(
            post(
                "/api/v1/evidence",
                "{\"decisions\": [\"nobody\", \"%1$s\", 7, \"%1$s\", \"%2$s\"]}"
                    .formatted(id, json(get("/api/v1/rulesets/current")).get("id").asString())),
            422);
    assertThat(Refusal.places(refused, "pointer"))
        .containsExactly("/decisions/0", "/decisions/2", "/decisions/3", "/decisions/4");
  }

  @Test
  void whatIsNoListOfDecisionsIsRefused() {
    for (String body : List.of("{}", "{\"decisions\": []}", "[]", "{\"ids\": [\"a\"]}", "{")) {
      JsonNode refused = Refusal.of(post("/api/v1/evidence", body), 422);
      assertThat(refused.get("errors")).as(body).hasSize(1);
    }
  }

  @Test
  void aSearchThatFindsNothingMakesNoPack() {
    JsonNode refused = Refusal.of(get("/api/v1/decisions/evidence?nominee=EV-0"), 422);
    assertThat(refused.get("detail").asString()).contains("finds no decision");
    assertThat(InvalidSelection.ofSize(10_001).detail().en())
        .isEqualTo(
            "the search finds 10,001 decisions and a pack holds at most 10,000; narrow it, for"
                + " example by `from` and `to`, `category` or `outcome`");
  }

  @Test
  void aDownloadThatFailsMidwayIsCutOffAndNotEnded() {
    assertThatThrownBy(() -> get("/actuator/breaks-off")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aDownloadThatFailsBeforeItsFirstBytesHaveLeftIsTold() {
    Refusal.of(get("/actuator/breaks-off-at-once"), 500);
  }

  private String decided(String nominee) {
    return json(post("/api/v1/decisions", musiRawas(nominee))).get("id").asString();
  }

  private static List<String> names(HttpResponse<byte[]> pack) throws IOException {
    return List.copyOf(files(pack).keySet());
  }

  private static Map<String, String> files(HttpResponse<byte[]> pack) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(pack.body()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
