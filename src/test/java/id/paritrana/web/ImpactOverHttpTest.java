package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.TableEdit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** A draft that gives Musi Rawas five points fewer, held against the journal over HTTP. */
class ImpactOverHttpTest extends Service {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @TempDir Path folder;

  @Value("${paritrana.data}")
  Path drafts;

  private String draft;

  @BeforeEach
  void aDraftAndADecision() throws Exception {
    assertThat(post("/api/v1/decisions", musiRawas("=IM.01")).statusCode()).isEqualTo(201);
    draft = submitted("I22", 55) + "/impact";
  }

  @Test
  void aReportIsBegunFollowedAndRead() throws Exception {
    HttpResponse<byte[]> begun = post(draft, "{\"nominee\": \"=IM.01\"}");
    assertThat(begun.statusCode()).as(text(begun)).isEqualTo(202);
    String place = begun.headers().firstValue("Location").orElseThrow();
    assertThat(place).startsWith(draft + "?run=");

    JsonNode report = done(place);

    assertThat(report.get("upToDate").asBoolean()).isTrue();
    assertThat(report.at("/summary/changed").asInt()).isEqualTo(1);
    JsonNode change = report.at("/changes/0");
    assertThat(change.at("/total/before").toString()).isEqualTo("77.5");
    assertThat(change.at("/total/after").toString()).isEqualTo("75.25");
    assertThat(change.get("causes").toString()).isEqualTo("[\"COV-006\"]");
    assertThat(report.at("/rules/COV-006/before/cell").asString()).isEqualTo("A22");
    assertThat(change.get("name").asString()).isEqualTo("Kabupaten Musi Rawas");
  }

  @Test
  void theHashIsThatOfTheWholeReport() throws Exception {
    String place = place(post(draft, "{\"nominee\": \"=IM.01\"}"));
    JsonNode report = done(place);

    HttpResponse<byte[]> whole = send(request(place, "Accept", "application/x-ndjson").build());

    byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole.body());
    assertThat(report.get("sha256").asString()).isEqualTo(HexFormat.of().formatHex(hash));
  }

  @Test
  void theWorkbookSaysItInIndonesianAndHoldsNoFormula() throws Exception {
    String place = place(post(draft, "{\"nominee\": \"=IM.01\"}"));
    done(place);

    HttpResponse<byte[]> book = send(request(place, "Accept", XLSX).build());

    assertThat(book.headers().firstValue("Content-Type").orElseThrow()).startsWith(XLSX);
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book.body()))) {
      var row = read.getSheet("Perubahan").getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=IM.01");
      assertThat(row.getCell(6).getStringCellValue()).isEqualTo("memenuhi syarat");
      assertThat(row.getCell(12).getNumericCellValue()).isEqualTo(-2.25);
      assertThat(row.getCell(16).getStringCellValue())
          .isEqualTo("rasio cakupan: 60 → 55 poin (COV-006 scoring-government.xlsx Cakupan A22)");
      assertThat(read.getSheet("Penyebab").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("COV-006");
      assertThat(read.getSheet("Ringkasan").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Dampak draf terhadap putusan yang tercatat");
      read.forEach(
          sheet ->
              sheet.forEach(
                  cells ->
                      cells.forEach(
                          cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
    }
  }

  @Test
  void aFilterThatCannotBeReadIsRefusedAtItsPlaces() {
    HttpResponse<byte[]> answer =
        post(draft, "{\"stage\": \"FINAL\", \"provinsi\": \"Riau\", \"assessmentYear\": \"2024\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("type").asString()).endsWith("invalid-filter");
    assertThat(json(answer).get("errors").valueStream().map(e -> e.get("pointer").asString()))
        .containsExactly("/provinsi", "/assessmentYear", "/stage");
  }

  @Test
  void aCategoryThatNoRowGivesIsRefusedWithThoseThatAre() {
    HttpResponse<byte[]> answer = post(draft, "{\"category\": \"X\"}");

    JsonNode problem = Refusal.of(answer, 400);
    assertThat(Refusal.places(problem, "pointer")).containsExactly("/category");
    assertThat(problem.at("/errors/0/message/en").asString())
        .startsWith("must be one of [")
        .contains("REGENCY_CITY", "VILLAGE");
    assertThat(post(draft, "{\"category\": \"VILLAGE\"}").statusCode()).isEqualTo(202);
  }

  @Test
  void aReportWhoseFileIsGoneIsSaidToBeSo() throws Exception {
    String place = place(post(draft, "{\"nominee\": \"=IM.02\"}"));
    String id = draft.split("/")[4];
    done(place);
    try (Stream<Path> files = Files.list(drafts.resolve("drafts"))) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().matches(id + ".*\\.impact")) {
          Files.delete(file);
        }
      }
    }

    for (String form : List.of("application/json", XLSX, "application/x-ndjson")) {
      JsonNode problem = Refusal.of(send(request(place, "Accept", form).build()), 410);
      assertThat(problem.get("type").asString()).isEqualTo("urn:paritrana:problem:report-damaged");
      assertThat(problem.get("rincian").asString()).contains("minta dibuat lagi dengan POST");
    }
  }

  @Test
  void aDraftWithErrorsHasNoImpact() throws Exception {
    String broken = submitted("I22", -1e9) + "/impact";

    HttpResponse<byte[]> answer = post(broken, "");

    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(409);
    assertThat(json(answer).get("type").asString()).endsWith("draft-with-errors");
  }

  @Test
  void whatIsNotThereIsSaidToBeSo() throws Exception {
    assertThat(get("/api/v1/drafts/" + "0".repeat(64) + "/impact").statusCode()).isEqualTo(404);
    String other = submitted("I22", 54) + "/impact";
    HttpResponse<byte[]> answer = get(other);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(json(answer).get("detail").asString()).contains("another replica");
    assertThat(get(draft + "?runs=1").statusCode()).isEqualTo(400);
    assertThat(get(draft + "?run=1").statusCode()).isEqualTo(400);
  }

  @Test
  void aCursorOfAnotherReportIsRefused() throws Exception {
    String place = place(post(draft, "{\"nominee\": \"=IM.01\"}"));
    done(place);

    HttpResponse<byte[]> answer = get(place + "&cursor=000000000000-1");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).at("/errors/0/parameter").asString()).isEqualTo("cursor");
  }

  @Test
  void aFinishedReportStaysWhenItIsGivenUp() throws Exception {
    String place = place(post(draft, "{\"nominee\": \"=IM.01\"}"));
    done(place);

    HttpResponse<byte[]> answer = send(request(place).DELETE().build());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).get("state").asString()).isEqualTo("DONE");
  }

  private static String place(HttpResponse<byte[]> begun) {
    return begun.headers().firstValue("Location").orElseThrow();
  }

  private JsonNode done(String place) throws InterruptedException {
    JsonNode report = json(get(place));
    while (report.get("state").asString().equals("RUNNING")) {
      Thread.sleep(50);
      report = json(get(place));
    }
    assertThat(report.get("state").asString()).as(report.toString()).isEqualTo("DONE");
    return report;
  }

  /** Where the draft is, in which one cell of the coverage table is another. */
  private String submitted(String cell, double number) throws IOException {
    Path tables = TableEdit.copy(folder.resolve("tables-" + number));
    Path book = tables.resolve("scoring-government.xlsx");
    TableEdit.edit(book, "Cakupan", sheet -> TableEdit.cell(sheet, cell).setCellValue(number));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scoring-government.xlsx\"\r\nContent-Type: "
                + XLSX
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(Files.readAllBytes(book));
    body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
    HttpResponse<byte[]> answer =
        send(
            request("/api/v1/drafts", "Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    return "/api/v1/drafts/" + json(answer).get("id").asString();
  }
}
