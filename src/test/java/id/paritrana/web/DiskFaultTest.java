package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.paritrana.journal.Journal;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A disk that fills up, turns read-only, breaks or does not answer, seen by a caller over HTTP. */
@Tag("outage")
@Timeout(240)
@TestMethodOrder(OrderAnnotation.class)
class DiskFaultTest {
  @TempDir static Path folder;
  private static final List<String> ANSWERED = new ArrayList<>();
  private static Path data;
  private static ServiceProcess service;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(SickDisk.canBeMade(), "needs strace, and leave to trace, to simulate a sick disk");
    data = Files.createDirectory(folder.resolve("data")).toRealPath();
    service = new ServiceProcess(data);
  }

  @AfterAll
  static void stop() throws Exception {
    if (service != null) {
      service.close();
    }
  }

  @Order(1)
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          full      | pwrite64:error=ENOSPC        |                              | disk is full    | disk jurnal penuh                | 30
          broken    | fsync,fdatasync:error=EIO    |                              | refused to write | menolak ditulisi                | 30
          read-only | pwrite64:error=EROFS         | openat:error=EROFS:when=1+2  | is read-only    | hanya dapat dibaca sehingga      | 30
          """)
  void isToldToTheCallerAndMendsItself(
      String name, String fault, String further, String en, String id, String seconds)
      throws Exception {
    String before = decided("before-" + name);
    String[] faults = further == null ? new String[] {fault} : new String[] {fault, further};
    try (SickDisk sick = new SickDisk(service.pid(), data, faults)) {
      // Only a connection that is opened anew learns that a file may not be written any more.
      service.decide("first-" + name, "first-" + name);
      refused(service.decide(name, name), en, id, seconds);
      refused(service.decide(name, name), en, id, seconds);
      assertThat(service.get("/api/v1/decisions/" + before).statusCode()).isEqualTo(200);
      assertThat(service.get("/api/v1/decisions?nominee=before-" + name).body()).contains(before);
    }
    assertThat(service.get("/api/v1/decisions?nominee=" + name).body()).contains("[]");
    decided(name);
  }

  @Order(2)
  @Test
  void thatDoesNotAnswerKeepsNoCallerWaitingAndNoReader() throws Exception {
    String before = decided("before-slow");
    try (SickDisk sick = new SickDisk(service.pid(), data, "fsync,fdatasync:delay_enter=100s")) {
      List<CompletableFuture<HttpResponse<String>>> callers =
          IntStream.range(0, 300)
              .mapToObj(n -> service.decideLater("slow-" + n, "slow-" + n))
              .toList();
      assertThat(service.get("/api/v1/decisions/" + before).statusCode()).isEqualTo(200);
      for (CompletableFuture<HttpResponse<String>> caller : callers) {
        refused(caller.join(), "the journal's disk", "disk jurnal", "5");
      }
      assertThat(callers)
          .extracting(caller -> caller.join().body())
          .anyMatch(body -> body.contains("did not answer in time"))
          .anyMatch(body -> body.contains("too much waits for it"));
    }
    for (int n = 0; n < 300; n += 30) {
      decided("slow-" + n);
      assertThat(service.get("/api/v1/decisions?nominee=slow-" + n).body())
          .as("a key decides once, however often it is sent")
          .containsOnlyOnce("\"href\"");
    }
  }

  @Order(3)
  @Test
  void losesNoAnswerEvenWhenThePowerFailsNext() throws Exception {
    service.close();
    service = new ServiceProcess(data);
    for (String id : ANSWERED) {
      assertThat(service.get("/api/v1/decisions/" + id).statusCode()).isEqualTo(200);
    }
    assertThat(service.get("/api/v1/journal/verify").body()).contains("\"intact\":true");
    service.close();
    try (Journal journal = Journal.open(data)) {
      assertThat(journal.verify().flaws()).isEmpty();
    }
  }

  private static String decided(String nominee) {
    HttpResponse<String> made = service.decide(nominee, nominee);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String id = Service.JSON.readTree(made.body()).get("id").asString();
    ANSWERED.add(id);
    return id;
  }

  private static void refused(HttpResponse<String> answer, String en, String id, String seconds) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue(seconds);
    JsonNode problem = Service.JSON.readTree(answer.body());
    assertThat(problem.get("detail").asString()).contains(en);
    assertThat(problem.get("rincian").asString()).contains(id);
    assertThat(answer.body()).doesNotContain("Exception", "sqlite", "SQLITE", "\\tat ");
  }
}
