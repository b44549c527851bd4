package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.history.Act;
import id.paritrana.history.History;
import id.paritrana.history.Step;
import id.paritrana.journal.Journal;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The service on the desk of a developer, from a saved table to an answer. */
@Timeout(300)
class WatchedServiceTest {
  @TempDir Path folder;

  @Test
  void decidesByWhatWasSavedAndToldWhatIsWrongWithIt() throws Exception {
    Path tables = TableEdit.copy(folder.resolve("tables"));
    Path scoring = tables.resolve("scoring-government.xlsx");
    Path data = folder.resolve("data");
    try (ServiceProcess service =
        new ServiceProcess(
            List.of("--paritrana.data=" + data, "--paritrana.tables=" + tables, "--watch"))) {
      assertThat(await(service, page -> state(page).equals("IN_FORCE")).path("id").asString())
          .isEqualTo(Shipped.ruleset().id());

      band(scoring, 0.8);
      String saved =
          await(service, page -> !page.get("id").asString().equals(Shipped.ruleset().id()))
              .get("id")
              .asString();
      JsonNode decision = Service.JSON.readTree(service.decide("watch-1", "watch-1").body());
      assertThat(decision.path("ruleset").asString()).isEqualTo(saved);
      String replay = "/api/v1/decisions/" + decision.path("id").asString() + "/replay";
      assertThat(service.post(replay, "").body()).contains("\"identical\":true");
      JsonNode newest =
          Service.JSON.readTree(service.get("/api/v1/rulesets").body()).get("rulesets").get(0);
      assertThat(newest.path("id").asString()).isEqualTo(saved);
      assertThat(newest.path("step").path("act").asString()).isEqualTo("WATCHED");
      assertThat(newest.path("step").path("why").asString()).contains("approved by nobody");

      Files.write(tables.resolve("~$scoring-government.xlsx"), new byte[165]);
      TableEdit.edit(
          scoring, "Cakupan", sheet -> TableEdit.cell(sheet, "F22").setCellValue("kira-kira"));
      JsonNode refused = await(service, page -> state(page).equals("REFUSED"));
      assertThat(refused.path("id").asString()).isEqualTo(saved);
      assertThat(refused.at("/folders/problems/0/cell").asString()).isEqualTo("F22");
      assertThat(Service.JSON.readTree(service.decide("watch-2", "watch-2").body()).path("ruleset"))
          .isEqualTo(decision.path("ruleset"));

      band(scoring, 0.8);
      assertThat(await(service, page -> state(page).equals("IN_FORCE")).path("id").asString())
          .isEqualTo(saved);
      assertThat(service.log())
          .contains("for development only: what is saved in rules and " + tables)
          .containsOnlyOnce("ruleset " + saved + " is in force now, as it was saved")
          .containsOnlyOnce("scoring-government.xlsx [Cakupan] F22: ERROR NOT_A_NUMBER")
          .containsOnlyOnce("the errors are mended / kesalahannya sudah diperbaiki")
          .doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--server.address=0.0.0.0", "--server.address="})
  void refusesWhereOtherMachinesMayCall(String address) throws Exception {
    Path data = folder.resolve("data");
    try (ServiceProcess service =
        new ServiceProcess(List.of("--paritrana.data=" + data, address, "--watch"))) {
      assertThat(service.logAtEnd())
          .contains("a service that this machine alone can call")
          .contains("layanan yang hanya dapat dipanggil dari mesin ini")
          .contains("Start without --watch / jalankan tanpa --watch")
          .doesNotContain("Exception", "\tat ");
    }
    try (Journal journal = Journal.open(data)) {
      assertThat(new History(journal).reigns()).isEmpty();
    }
  }

  @Test
  void refusesWhereCriteriaAreApproved() throws Exception {
    Path data = folder.resolve("data");
    try (Journal journal = Journal.open(data)) {
      History history = new History(journal);
      Step step = Step.of(Act.PUBLISHED, "sha256:a", "approver", "agreed").to("draft", "sha256:b");
      history.take(step, history.steps(), Instant.parse("2026-03-01T12:00:00Z"));
    }
    try (ServiceProcess service =
        new ServiceProcess(List.of("--paritrana.data=" + data, "--watch"))) {
      assertThat(service.logAtEnd())
          .contains("changed by drafts that somebody approves")
          .contains("diubah lewat draf yang disetujui")
          .doesNotContain("Exception", "\tat ");
    }
  }

  private static void band(Path workbook, double from) throws Exception {
    TableEdit.edit(
        workbook,
        "Cakupan",
        sheet -> {
          TableEdit.cell(sheet, "G21").setCellValue(from); // COV-005 ends
          TableEdit.cell(sheet, "F22").setCellValue(from); // COV-006 begins
        });
  }

  private static String state(JsonNode page) {
    return page.at("/folders/state").asString("");
  }

  /** What is in force, as soon as it is as awaited. */
  private static JsonNode await(ServiceProcess service, Predicate<JsonNode> awaited)
      throws Exception {
    while (true) {
      HttpResponse<String> answer = service.get("/api/v1/rulesets/current");
      JsonNode page = Service.JSON.readTree(answer.body());
      if (awaited.test(page)) {
        return page;
      }
      Thread.sleep(50);
    }
  }
}
