package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What can still be asked for while no file can be written, and how the rest is refused. */
@Timeout(240)
class FullDiskOverHttpTest {
  @TempDir static Path folder;
  private static Path parts;
  private static ServiceProcess service;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(NoRoom.canBeMade(), "needs prlimit to simulate a disk without room");
    Path data = Files.createDirectory(folder.resolve("data"));
    parts = Files.createDirectory(folder.resolve("parts"));
    service =
        new ServiceProcess(
            List.of("--paritrana.data=" + data, "--spring.servlet.multipart.location=" + parts));
    assertThat(service.get("/api/v1/rulesets/current").statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void stop() throws Exception {
    if (service != null) {
      service.close();
    }
  }

  @Test
  void whatWasSignedCanBeProvenAndTheRestOnceThereIsRoom() throws Exception {
    String old = decided("FULL-1");
    String note = service.get("/api/v1/journal/checkpoint").body();
    String later = decided("FULL-2");
    try (NoRoom room = new NoRoom(service.pid())) {
      assertThat(service.get("/api/v1/journal/checkpoint").body()).isEqualTo(note);
      assertThat(service.get("/api/v1/decisions/" + old + "/evidence").body()).startsWith("PK");
      assertThat(service.get("/api/v1/decisions/evidence?nominee=FULL-1").body()).startsWith("PK");
      refused(
          service.get("/api/v1/decisions/" + later + "/evidence"),
          "no signed checkpoint covers this yet",
          "belum ada checkpoint bertanda tangan yang mencakup ini");
      assertThat(service.get("/api/v1/journal/verify").body()).contains("\"signed\":3");
    }
    assertThat(service.get("/api/v1/decisions/" + later + "/evidence").body()).startsWith("PK");
    assertThat(service.get("/api/v1/journal/checkpoint").body()).contains("\n4\n");
    assertThat(service.get("/api/v1/journal/verify").body()).contains("\"intact\":true");
  }

  @Test
  void aDraftIsRefusedUntilThereIsRoom() throws Exception {
    byte[] workbook = Files.readAllBytes(Path.of("decision-tables/gates.xlsx"));
    byte[] large = new byte[1 << 20];
    try (NoRoom room = new NoRoom(service.pid())) {
      draftRefused(service.submit("gates.xlsx", workbook));
      draftRefused(service.submit("gates.xlsx", large));
    }
    assertThat(service.submit("gates.xlsx", workbook).statusCode()).isEqualTo(201);
    assertThat(service.submit("gates.xlsx", large).body()).contains("\"FILE\"");
    assertThat(drafts()).noneMatch(file -> file.endsWith(".tmp"));
  }

  @Test
  void aDraftThatTheServerHasNoFolderForIsNotBlamedOnWhoSentIt() throws Exception {
    Files.move(parts, folder.resolve("elsewhere"));
    Files.createFile(parts);
    draftRefused(service.submit("gates.xlsx", new byte[10]));
    Files.delete(parts);
    assertThat(service.submit("gates.xlsx", new byte[10]).statusCode()).isEqualTo(201);
  }

  private static List<String> drafts() throws Exception {
    try (var files = Files.list(folder.resolve("data/drafts"))) {
      return files.map(Path::toString).toList();
    }
  }

  private static String decided(String nominee) {
    HttpResponse<String> made = service.decide(nominee, nominee);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return Service.JSON.readTree(made.body()).get("id").asString();
  }

  private static void draftRefused(HttpResponse<String> answer) {
    refused(answer, "the disk for drafts refuses to write", "disk untuk draf menolak ditulisi");
  }

  private static void refused(HttpResponse<String> answer, String en, String id) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
    JsonNode problem = Service.JSON.readTree(answer.body());
    assertThat(problem.get("detail").asString()).contains(en);
    assertThat(problem.get("rincian").asString()).contains(id);
    assertThat(answer.body()).doesNotContain("Exception", "too large", "/tmp", "\\tat ");
  }
}
