package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a draft would change, and what changed between rulesets, is told over HTTP. */
class DifferenceOverHttpTest extends Service {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String SCORING = "scoring-government.xlsx";
  private static final String GATES = "gates.xlsx";

  @Test
  void aDraftIsComparedWithTheCriteriaItChanges() throws IOException {
    String draft = draft(SCORING);

    JsonNode told = json(get(draft + "/difference"));

    assertThat(told.get("from")).isEqualTo(json(get("/api/v1/rulesets/current")).get("id"));
    assertThat(told.get("same").asBoolean()).isFalse();
    assertThat(told.get("rows")).hasSize(1);
    assertThat(told.at("/rows/0/row").asString()).isEqualTo("COV-006");
    assertThat(told.at("/rows/0/cells/0").toString())
        .isEqualTo(
            """
            {"key":"points","label":"Poin","role":"RESULT",\
            "before":{"file":"scoring-government.xlsx","sheet":"Cakupan","cell":"I22","value":60,"shown":"60"},\
            "after":{"file":"scoring-government.xlsx","sheet":"Cakupan","cell":"I22","value":61,"shown":"61"}}""");
  }

  @Test
  void theTextComesInTheLanguageAskedFor() throws IOException {
    String draft = draft(SCORING) + "/difference";

    HttpResponse<byte[]> indonesian =
        send(request(draft, "Accept", "text/plain", "Accept-Language", "id-ID,en;q=0.5").build());
    HttpResponse<byte[]> english =
        send(request(draft, "Accept", "text/plain", "Accept-Language", "fr").build());

    assertThat(indonesian.headers().firstValue("Content-Language")).hasValue("id");
    assertThat(text(indonesian))
        .contains("Kriteria sebelumnya: sha256:", "  COV-006  Poin  I22: 60 → 61\n");
    assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
    assertThat(text(english)).contains("The criteria before: sha256:");
  }

  @Test
  void theWorkbookComesMarked() throws IOException {
    HttpResponse<byte[]> marked =
        send(request(draft(SCORING) + "/difference", "Accept", XLSX).build());

    assertThat(marked.headers().firstValue("Content-Disposition").orElseThrow()).contains(SCORING);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(marked.body()))) {
      assertThat(book.getSheet("Catatan perubahan")).isNotNull();
    }
  }

  @Test
  void ofSeveralWorkbooksOneMustBeNamed() throws IOException {
    String draft = draft(SCORING, GATES) + "/difference";

    HttpResponse<byte[]> refused = send(request(draft, "Accept", XLSX).build());

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(text(refused))
        .contains("name one of the workbooks that differ: gates.xlsx, " + SCORING);
    assertThat(send(request(draft + "?file=" + GATES, "Accept", XLSX).build()).statusCode())
        .isEqualTo(200);
    assertThat(send(request(draft + "?file=weights.xlsx", "Accept", XLSX).build()).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aRulesetIsComparedWithAnother() {
    String id = json(get("/api/v1/rulesets/current")).get("id").asString();

    JsonNode told = json(get("/api/v1/rulesets/" + id + "/difference?from=current"));

    assertThat(told.get("from")).isEqualTo(told.get("to"));
    assertThat(told.get("same").asBoolean()).isTrue();
    assertThat(told.get("files")).isEmpty();
  }

  @Test
  void whatIsNotThereIs404AndAWrongParameterIsNamed() {
    String here = "/api/v1/rulesets/current/difference";

    assertThat(get("/api/v1/rulesets/sha256:0/difference?from=current").statusCode())
        .isEqualTo(404);
    assertThat(text(get(here + "?from=sha256:0")))
        .contains("there is no ruleset sha256:0", "tidak ada ruleset");
    assertThat(get("/api/v1/drafts/x/difference").statusCode()).isEqualTo(404);
    assertThat(text(get(here)))
        .contains("\"parameter\":\"from\"", "name the ruleset to compare with");
    assertThat(text(get(here + "?from=current&form=a"))).contains("\"parameter\":\"form\"");
  }

  /** The address of a draft with one figure of each workbook changed. */
  private String draft(String... files) throws IOException {
    String boundary = "part";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (String file : files) {
      body.writeBytes(
          ("--"
                  + boundary
                  + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                  + file
                  + "\"\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      body.writeBytes(changed(file));
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    HttpResponse<byte[]> answer =
        send(
            request("/api/v1/drafts")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static byte[] changed(String file) throws IOException {
    byte[] shipped = Files.readAllBytes(Path.of("decision-tables", file));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(shipped))) {
      if (file.equals(SCORING)) {
        book.getSheet("Cakupan").getRow(21).getCell(8).setCellValue(61);
      } else {
        book.getSheetAt(0).getRow(0).getCell(0).setCellValue("Judul lain");
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }
}
