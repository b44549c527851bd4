package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A band is moved while the service runs, and moved back. In a process of its own: other tests
 * share a service whose criteria must stay.
 */
class PublicationOverHttpTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;
  private ServiceProcess service;

  @BeforeEach
  void start() throws Exception {
    service = new ServiceProcess(folder.resolve("data"));
  }

  @AfterEach
  void stop() throws Exception {
    service.close();
  }

  @Test
  void aBandIsMovedByTwoPeopleAndMovedBack() throws Exception {
    String shipped = text(service.get("/api/v1/rulesets/current"), "/id");
    assertThat(total("PUB-1")).isEqualTo("77.5");

    JsonNode draft = json(service.submit("scoring-government.xlsx", moved(0.85)));
    String at = "/api/v1/drafts/" + draft.get("id").asString();
    assertThat(draft.get("state").asString()).isEqualTo("SUBMITTED");
    assertThat(draft.at("/steps/0/by").asString()).isEqualTo("tester");
    assertThat(draft.get("risks")).isEmpty();

    String impact = impact(at);
    String agreed = "{\"why\": \"as decided\", \"impact\": \"" + impact + "\"}";
    JsonNode own = json(service.post(at + "/approve", agreed));
    assertThat(own.get("type").asString()).isEqualTo("urn:paritrana:problem:own-draft");
    assertThat(own.get("rincian").asString())
        .isEqualTo("`tester` sendiri yang menyerahkan draf ini; harus disetujui orang lain");

    service.as("siti");
    assertThat(json(service.post(at + "/publish", "{\"why\": \"now\"}")).get("detail").asString())
        .isEqualTo("the draft is SUBMITTED; this needs one that is APPROVED");
    String torn = agreed.replace("\"impact\": \"", "\"impact\": \"!");
    assertThat(text(service.post(at + "/approve", torn), "/errors/0/pointer")).isEqualTo("/impact");
    assertThat(service.post(at + "/approve", agreed).statusCode()).isEqualTo(200);
    assertThat(total("PUB-2")).isEqualTo("77.5");

    assertThat(impact(at)).isNotEqualTo(impact);
    JsonNode signed = json(service.get(at + "/impact?sha256=sha256:" + impact));
    assertThat(signed.get("sha256").asString()).isEqualTo(impact);
    assertThat(signed.get("upToDate").asBoolean()).isFalse();
    assertThat(service.get(at + "/impact?sha256=" + "0".repeat(64)).statusCode()).isEqualTo(404);
    assertThat(service.get(at + "/impact?sha256=1").statusCode()).isEqualTo(400);

    Instant before = Instant.parse(text(service.get("/api/v1/steps"), "/steps/3/at"));
    JsonNode published = json(service.post(at + "/publish", "{\"why\": \"for 2026\"}"));
    assertThat(published.get("act").asString()).isEqualTo("PUBLISHED");
    assertThat(total("PUB-3")).isEqualTo("73");
    assertThat(text(service.get(at), "/state")).isEqualTo("PUBLISHED");
    assertThat(text(evaluated("?knownAt=" + before), "/score/total")).isEqualTo("77.5");
    assertThat(text(evaluated(""), "/score/total")).isEqualTo("73");

    JsonNode restored =
        json(
            service.post(
                "/api/v1/rulesets/" + shipped + "/restore", "{\"why\": \"it was wrong\"}"));
    assertThat(restored.get("by").asString()).isEqualTo("siti");
    assertThat(total("PUB-4")).isEqualTo("77.5");
    assertThat(json(service.get("/api/v1/rulesets")).get("rulesets"))
        .extracting(one -> one.get("id").asString())
        .containsExactly(shipped, published.get("ruleset").asString(), shipped);
    assertThat(json(service.get("/api/v1/drafts")).at("/drafts/0/state").asString())
        .isEqualTo("PUBLISHED");
    assertThat(service.get("/api/v1/journal/verify").body()).contains("\"intact\":true");
  }

  @Test
  void aStepSaysWhyOrIsRefused() throws Exception {
    JsonNode draft = json(service.submit("scoring-government.xlsx", moved(0.85)));
    String at = "/api/v1/drafts/" + draft.get("id").asString();
    JsonNode refused = json(service.post(at + "/publish", "{\"why\": \" \", \"now\": true}"));
    assertThat(refused.get("status").intValue()).isEqualTo(422);
    assertThat(refused.get("errors"))
        .extracting(error -> error.get("pointer").asString())
        .containsExactlyInAnyOrder("/now", "/why");
    assertThat(service.post(at + "/withdraw", "{\"why\": \"\u200b\"}").statusCode()).isEqualTo(422);
    assertThat(service.post(at + "/publish", "[]").statusCode()).isEqualTo(422);
    JsonNode empty = json(service.post(at + "/publish", ""));
    assertThat(empty.at("/errors/0/message/en").asString())
        .isEqualTo("must be an object {\"why\": \"…\"}");
    for (String unseen : List.of("\\u202E", "\\u0007", "\\n", "\\u2066")) {
      JsonNode error = json(service.post(at + "/withdraw", "{\"why\": \"seen" + unseen + "now\"}"));
      assertThat(error.get("status").intValue()).as(unseen).isEqualTo(422);
      assertThat(error.at("/errors/0/pointer").asString()).isEqualTo("/why");
      assertThat(error.at("/errors/0/message/en").asString())
          .isEqualTo(
              "`seen?now` has a control character, such as a line break or a tab; remove it");
    }
    JsonNode large = json(service.post(at + "/publish", " ".repeat((1 << 20) + 1)));
    assertThat(large.get("status").intValue()).isEqualTo(413);
    JsonNode twice = json(service.post(at + "/publish", "{\"why\": \"x\"} {}"));
    assertThat(List.of(large, twice, empty).toString())
        .doesNotContain("dossier", "Dossier", "berkas")
        .contains("1048576", "send one object alone");
    assertThat(service.post("/api/v1/drafts/0/publish", "{\"why\": \"x\"}").statusCode())
        .isEqualTo(404);
    assertThat(service.post("/api/v1/rulesets/0/restore", "{\"why\": \"x\"}").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aTableThatIsOrWasInForceIsHandedOutAsItWas() throws Exception {
    String id = text(service.get("/api/v1/rulesets/current"), "/id");
    JsonNode rows = json(service.get("/api/v1/rulesets/" + id + "/tables/gates.xlsx"));
    assertThat(rows.at("/tables/0/rows/0/id").asString()).matches("[A-Z]{3}-\\d{3}");
    assertThat(service.get("/api/v1/rulesets/" + id + "/tables/nothing.xlsx").statusCode())
        .isEqualTo(404);
    assertThat(service.get("/api/v1/rulesets/sha256:0/tables/gates.xlsx").statusCode())
        .isEqualTo(404);
  }

  /** The hash of the finished report. */
  private String impact(String at) throws Exception {
    assertThat(service.post(at + "/impact", "{}").statusCode()).isEqualTo(202);
    for (int i = 0; i < 600; i++) {
      JsonNode report = json(service.get(at + "/impact"));
      if (report.get("state").asString().equals("DONE")) {
        return report.get("sha256").asString();
      }
      assertThat(report.get("state").asString()).isEqualTo("RUNNING");
      Thread.sleep(100);
    }
    throw new AssertionError("no report");
  }

  private String total(String nominee) throws Exception {
    return text(service.decide(nominee, nominee), "/score/total");
  }

  private HttpResponse<String> evaluated(String times) throws Exception {
    return service.post("/api/v1/evaluations" + times, Service.musiRawas("PUB-5"));
  }

  private byte[] moved(double from) throws Exception {
    Path tables = TableEdit.copy(folder.resolve("tables"));
    Path workbook = tables.resolve("scoring-government.xlsx");
    TableEdit.edit(
        workbook,
        "Cakupan",
        sheet -> {
          TableEdit.cell(sheet, "G21").setCellValue(from);
          TableEdit.cell(sheet, "F22").setCellValue(from);
        });
    assertThat(Files.readAllBytes(workbook))
        .isNotEqualTo(Files.readAllBytes(Shipped.TABLES.resolve("scoring-government.xlsx")));
    return Files.readAllBytes(workbook);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body().getBytes(UTF_8));
  }

  private static String text(HttpResponse<String> answer, String pointer) {
    return json(answer).at(pointer).asString();
  }
}
