package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.CommandLine;
import id.paritrana.filing.Finals;
import id.paritrana.filing.Forms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** Whole cohorts over HTTP, from the form to the winners. Each test has a year of its own. */
class CohortTest extends Service {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @TempDir Path folder;

  @Value("${paritrana.data}")
  Path data;

  @Test
  void theFormComesAsAWorkbookOrAsText() {
    assertThat(get("/api/v1/cohorts/template").headers().firstValue("Content-Type")).contains(XLSX);
    assertThat(text(get("/api/v1/cohorts/template?format=csv")))
        .contains("note;nominee.id;nominee.name;");
    assertThat(
            send(request("/api/v1/cohorts/template", "Accept", "text/csv").build())
                .headers()
                .firstValue("Content-Type"))
        .contains("text/csv;charset=UTF-8");
    Refusal.of(get("/api/v1/cohorts/template?format=ods"), 400);
  }

  @Test
  void aProvincesFinalsGoFromTheFormToTwentyTwoWinners() {
    JsonNode imported = json(sent(Forms.workbook(Finals.nominees(2051)), XLSX, "finals-2051"));
    assertThat(imported.get("nominees").intValue()).isEqualTo(38);
    assertThat(imported.get("decided").intValue()).isEqualTo(38);
    assertThat(imported.get("outcomes").toString()).isEqualTo("{\"ELIGIBLE\":35,\"INELIGIBLE\":3}");
    JsonNode selection = selected(2051);
    Map<String, List<String>> winners = winners(selection);
    assertThat(winners.values().stream().mapToInt(List::size).sum()).isEqualTo(22);
    assertThat(winners.get("REGENCY_CITY"))
        .containsExactly("1 REGENCY_CITY-0", "2 REGENCY_CITY-1", "2 REGENCY_CITY-2");
    assertThat(winners.get("VILLAGE")).containsExactly("1 VILLAGE-0", "2 VILLAGE-1");
    assertThat(winners.get("ENTERPRISE_EDUCATION"))
        .containsExactly("1 EDUCATION-0", "2 EDUCATION-1");
    assertThat(winners.get("ENTERPRISE_AGRICULTURE"))
        .containsExactly("1 AGRICULTURE-1", "2 AGRICULTURE-2", "3 AGRICULTURE-3");
    assertThat(flags(imported, Finals.NO_EMPLOYERS)).contains("PANEL_INVALID");
    assertThat(flags(imported, Finals.CONFLICT))
        .containsExactlyInAnyOrder("PENSION_BASE_UNCAPPED", "CONFLICT_OF_INTEREST");
    assertThat(flags(imported, "FINANCE-0")).containsExactly("PENSION_BASE_UNCAPPED");
  }

  @Test
  void theSameFileUnderTheSameKeyGivesTheSameDecisionsAndAnotherIsRefused() {
    List<Map<String, Object>> two = Finals.nominees(2052).subList(0, 2);
    byte[] form = Forms.workbook(two);
    String first = text(sent(form, XLSX, "same-2052"));
    assertThat(text(sent(form, XLSX, "same-2052"))).isEqualTo(first);
    assertThat(decisions(json(sent(form, XLSX, "other-2052"))))
        .doesNotContainAnyElementsOf(decisions(JSON.readTree(first)));
    Map<String, Object> changed = new LinkedHashMap<>(two.get(1));
    changed.put("participation.PU.covered", 1);
    Map<String, Object> later = new LinkedHashMap<>(two.get(0));
    later.put("stage", "REGIONAL");
    int decided = json(get("/api/v1/decisions?assessmentYear=2052")).get("decisions").size();
    for (byte[] other :
        List.of(
            Forms.workbook(List.of(two.get(0), changed)),
            Forms.workbook(List.of(later)),
            Forms.workbook(Finals.nominees(2052).subList(2, 4)))) {
      JsonNode refused = Refusal.of(sent(other, XLSX, "same-2052"), 422);
      assertThat(refused.get("type").asString())
          .isEqualTo("urn:paritrana:problem:idempotency-conflict");
      assertThat(refused.get("rincian").asString())
          .startsWith(
              "tidak ada yang diputuskan: Idempotency-Key ini sudah dipakai untuk berkas lain");
    }
    Refusal.of(sent(Forms.text(";", two).getBytes(UTF_8), "text/csv", "same-2052"), 422);
    assertThat(json(get("/api/v1/decisions?assessmentYear=2052")).get("decisions"))
        .hasSize(decided);
    assertThat(text(sent(form, XLSX, "same-2052"))).isEqualTo(first);
  }

  @Test
  void twoProvincesMayHaveNomineesOfOneIdInAFile() {
    Map<String, Object> one = Finals.nominees(2055).get(0);
    Map<String, Object> other = new LinkedHashMap<>(one);
    other.put("nominee.province", "Lampung");
    assertThat(
            json(sent(Forms.workbook(List.of(one, other)), XLSX, "two-2055"))
                .get("decided")
                .intValue())
        .isEqualTo(2);
    Refusal.of(sent(Forms.workbook(List.of(one, one)), XLSX, "twice-2055"), 400);
  }

  @Test
  void withAFaultNothingIsDecided() {
    List<Map<String, Object>> two = new ArrayList<>(Finals.nominees(2053).subList(0, 2));
    Map<String, Object> faulty = new LinkedHashMap<>(two.get(1));
    faulty.put("nominee.kind", "KABUPATEN");
    two.set(1, faulty);
    JsonNode refused = Refusal.of(sent(Forms.workbook(two), XLSX, "fault-2053"), 400);
    JsonNode error = refused.get("errors").get(0);
    assertThat(error.get("sheet").asString()).isEqualTo("Pemerintah daerah");
    assertThat(error.get("cell").asString()).isEqualTo("D8");
    assertThat(error.get("message").get("id").asString())
        .isEqualTo(
            "`KABUPATEN` tidak dikenal; apakah maksudnya `REGENCY_CITY`? pakai salah satu dari: PROVINCE, REGENCY_CITY, VILLAGE, ENTERPRISE");
    assertThat(json(get("/api/v1/decisions?assessmentYear=2053")).get("decisions")).isEmpty();
    Refusal.of(sent("<html>".getBytes(UTF_8), XLSX, "web-2053"), 400);
    Refusal.of(post("/api/v1/cohorts", "{}"), 415);
  }

  @Test
  void theResultsStandBesideWhatWasFiledAndTheCommandLineWritesTheSameBytes() throws Exception {
    List<Map<String, Object>> nominees = new ArrayList<>(Finals.nominees(2054));
    Map<String, Object> sly = new LinkedHashMap<>(nominees.get(0));
    sly.put("nominee.name", "=HYPERLINK(\"http://example.org\")");
    nominees.set(0, sly);
    byte[] form = Forms.workbook(nominees);
    HttpResponse<byte[]> answer =
        send(
            request(
                    "/api/v1/cohorts",
                    "Accept",
                    XLSX,
                    "Content-Type",
                    "multipart/form-data; boundary=x",
                    "Idempotency-Key",
                    "results-2054")
                .POST(BodyPublishers.ofByteArray(part("calon.xlsx", form)))
                .build());
    assertThat(answer.statusCode()).as(text(answer).substring(0, 20)).isEqualTo(200);
    try (XSSFWorkbook results = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      XSSFSheet governments = results.getSheet("Pemerintah daerah");
      assertThat(cell(governments, 3, "nominee.name"))
          .isEqualTo("=HYPERLINK(\"http://example.org\")");
      assertThat(cell(governments, 3, "result.outcome")).isEqualTo("ELIGIBLE (memenuhi syarat)");
      assertThat(cell(governments, 3, "participation.PU.covered")).isEqualTo("82000.0");
      XSSFSheet enterprises = results.getSheet("Badan usaha");
      int refused = row(enterprises, "EDUCATION-2");
      assertThat(cell(enterprises, refused, "result.gates")).isEqualTo("PDS_WORKERS");
      assertThat(cell(enterprises, refused, "result.reasons"))
          .startsWith("gugur: PDS_WORKERS, registered.ratio = 0,99, seharusnya ");
      for (Row row : governments) {
        row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
      }
    }
    assertThat(imported(form, "results-2054")).isEqualTo(answer.body());
    JsonNode again = json(sent(answer.body(), XLSX, "again-2054"));
    assertThat(again.get("decided").intValue())
        .as("results sent again are the nominees themselves")
        .isEqualTo(38);
  }

  /** What the command line writes for the same decisions of the same journal. */
  private byte[] imported(byte[] form, String key) throws IOException {
    Path file = Files.write(folder.resolve("calon.xlsx"), form);
    Path results = folder.resolve("hasil.xlsx");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        new CommandLine(new PrintStream(out), System.err, Clock.systemUTC())
            .run(
                "import",
                file.toString(),
                "--results",
                results.toString(),
                "--key",
                key,
                "--data",
                data.toString());
    assertThat(status).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo(text(sent(form, XLSX, key)));
    return Files.readAllBytes(results);
  }

  private HttpResponse<byte[]> sent(byte[] file, String type, String key) {
    return send(
        request("/api/v1/cohorts", "Content-Type", type, "Idempotency-Key", key)
            .POST(BodyPublishers.ofByteArray(file))
            .build());
  }

  private static byte[] part(String name, byte[] file) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n";
    body.write(head.formatted(name).getBytes(UTF_8));
    body.write(file);
    body.write("\r\n--x--\r\n".getBytes(UTF_8));
    return body.toByteArray();
  }

  private JsonNode selected(int year) {
    HttpResponse<byte[]> answer =
        post(
            "/api/v1/selections",
            "{\"assessmentYear\": %d, \"stage\": \"INTERVIEW\", \"province\": \"Sumatera Selatan\", \"withdrawn\": [{\"nominee\": \"%s\", \"reason\": \"mundur\"}]}"
                .formatted(year, Finals.WITHDRAWN));
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
    return json(answer);
  }

  private static Map<String, List<String>> winners(JsonNode selection) {
    Map<String, List<String>> winners = new TreeMap<>();
    for (JsonNode category : selection.get("categories")) {
      List<String> of = new ArrayList<>();
      for (JsonNode place : category.get("places")) {
        if (place.get("winner").booleanValue()) {
          of.add(place.get("rank").asString() + " " + place.get("nominee").get("id").asString());
        }
      }
      winners.put(category.get("category").asString(), of);
    }
    return winners;
  }

  private List<String> flags(JsonNode imported, String nominee) {
    for (JsonNode row : imported.get("rows")) {
      if (row.get("nominee").asString().equals(nominee)) {
        return json(get("/api/v1/decisions/" + row.get("decision").asString()))
            .get("flags")
            .findValuesAsString("code");
      }
    }
    throw new IllegalArgumentException(nominee);
  }

  private static List<String> decisions(JsonNode imported) {
    return imported.get("rows").findValuesAsString("decision");
  }

  private static int row(XSSFSheet sheet, String nominee) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(nominee)) {
          return row.getRowNum();
        }
      }
    }
    throw new IllegalArgumentException(nominee);
  }

  private static String cell(XSSFSheet sheet, int row, String name) {
    for (Cell head : sheet.getRow(2)) {
      if (head.getStringCellValue().equals(name)) {
        return sheet.getRow(row).getCell(head.getColumnIndex()).toString();
      }
    }
    throw new IllegalArgumentException(name);
  }
}
