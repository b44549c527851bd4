package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Minutes and results of a selection as files to take away. */
class MinutesOverHttpTest extends Service {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String DOCX = OFFICE + "wordprocessingml.document";
  private static final String XLSX = OFFICE + "spreadsheetml.sheet";

  private String path = "";

  @BeforeEach
  void select() throws Exception {
    Path golden = Path.of("src/test/resources/golden/raja-ampat-interview.dossier.json");
    ObjectNode dossier = (ObjectNode) JSON.readTree(Files.readString(golden));
    dossier.put("assessmentYear", 2051);
    ((ObjectNode) dossier.get("nominee")).put("province", "Sumatera Selatan");
    post("/api/v1/decisions", dossier.toString());
    HttpResponse<byte[]> made =
        post(
            "/api/v1/selections",
            "{\"assessmentYear\": 2051, \"stage\": \"INTERVIEW\", \"province\": \"Sumatera Selatan\"}");
    assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
    path = "/api/v1/selections/" + json(made).get("id").asString();
  }

  @Test
  void theMinutesAreAPdfUnlessADocumentIsAskedFor() {
    String name = "attachment; filename=\"berita-acara-sementara-2051-interview-sumatera-selatan";
    for (String accept : new String[] {"*/*", "application/*", "application/pdf"}) {
      assertFile(asked("/minutes", accept), "application/pdf", name + ".pdf\"", "%PDF-");
    }
    assertFile(get(path + "/minutes"), "application/pdf", name + ".pdf\"", "%PDF-");
    assertFile(asked("/minutes", DOCX), DOCX, name + ".docx\"", "PK");
    assertFile(asked("/minutes", DOCX + ", application/pdf;q=0.5"), DOCX, name + ".docx\"", "PK");
  }

  @Test
  void theResultsAreAWorkbook() {
    String name =
        "attachment; filename=\"hasil-seleksi-sementara-2051-interview-sumatera-selatan.xlsx\"";
    HttpResponse<byte[]> results = get(path + "/results");
    assertFile(results, XLSX, name, "PK");
    assertThat(get(path + "/results").body()).isEqualTo(results.body());
  }

  @Test
  void anotherFormatIsRefusedWithThoseThatAreOffered() {
    HttpResponse<byte[]> minutes = asked("/minutes", "text/html");
    assertThat(minutes.statusCode()).isEqualTo(406);
    assertThat(json(minutes).get("detail").asString())
        .contains("application/pdf", DOCX, "ask for that");
    assertThat(json(minutes).get("rincian").asString())
        .contains("application/pdf", DOCX, "minta itu");
    HttpResponse<byte[]> results = asked("/results", "application/json");
    assertThat(results.statusCode()).isEqualTo(406);
    assertThat(json(results).get("detail").asString())
        .isEqualTo("this answer is " + XLSX + "; ask for that");
    HttpResponse<byte[]> decision = asked("", "application/pdf");
    assertThat(json(decision).get("detail").asString())
        .isEqualTo("this answer is application/json; ask for that");
  }

  @Test
  void aSelectionThatIsNotThereHasNoMinutes() {
    for (String file : new String[] {"/minutes", "/results"}) {
      HttpResponse<byte[]> none = get("/api/v1/selections/nobody" + file);
      assertThat(none.statusCode()).isEqualTo(404);
      assertThat(json(none).get("rincian").asString()).isEqualTo("tidak ada seleksi dengan id ini");
      assertThat(none.headers().firstValue("Content-Disposition")).isEmpty();
    }
  }

  private HttpResponse<byte[]> asked(String file, String accept) {
    return send(request(path + file, "Accept", accept).build());
  }

  private static void assertFile(
      HttpResponse<byte[]> answer, String type, String name, String begins) {
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    assertThat(answer.headers().firstValue("Content-Disposition")).contains(name);
    assertThat(text(answer)).startsWith(begins);
  }
}
