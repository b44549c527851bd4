package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.TableEdit;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that is started anew runs no draft along, and says that there is none. */
class ShadowRestartTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  @Test
  void aShadowDoesNotOutliveItsService() throws Exception {
    Path book = TableEdit.copy(folder.resolve("tables")).resolve("scoring-government.xlsx");
    TableEdit.edit(book, "Cakupan", sheet -> TableEdit.cell(sheet, "I22").setCellValue(55));
    try (ServiceProcess service = new ServiceProcess(folder.resolve("data"))) {
      assertNone(service.get("/api/v1/shadow"));
      String draft =
          json(service.submit("scoring-government.xlsx", Files.readAllBytes(book)))
              .get("id")
              .asString();
      String asked = "{\"draft\": \"" + draft + "\", \"why\": \"to see\"}";
      assertThat(service.put("/api/v1/shadow", asked).statusCode()).isEqualTo(201);
      assertThat(service.log())
          .contains("draft " + draft + " runs along in the shadow, begun by tester");
    }
    try (ServiceProcess service = new ServiceProcess(folder.resolve("data"))) {
      assertNone(service.get("/api/v1/shadow"));
      assertThat(service.decide("SHD-9", "shd-9").statusCode()).isEqualTo(201);
    }
  }

  private static void assertNone(HttpResponse<String> answer) {
    JsonNode problem = json(answer);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(problem.get("detail").asString())
        .isEqualTo(
            "no draft has run along in this service since its start; begin by PUT (another replica may have one of its own)");
    assertThat(problem.get("rincian").asString()).startsWith("belum ada draf");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body().getBytes(UTF_8));
  }
}
