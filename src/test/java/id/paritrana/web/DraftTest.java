package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A draft is handed in over HTTP and comes back with what was found in it. */
class DraftTest extends Service {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String SCORING = "scoring-government.xlsx";

  @Test
  void aSlipComesBackAtItsCell() {
    HttpResponse<byte[]> answer = submit(SCORING, changed(SCORING, "Cakupan", 17, 8, "1.000"));

    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
    JsonNode draft = json(answer);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/api/v1/drafts/" + draft.get("id").asString());
    assertThat(draft.get("ruleset").isNull()).isTrue();
    assertThat(draft.at("/summary/errors").asInt()).isEqualTo(1);
    JsonNode problem = draft.at("/problems/0");
    assertThat(problem.get("code").asString()).isEqualTo("TWO_READINGS");
    assertThat(problem.get("severity").asString()).isEqualTo("ERROR");
    assertThat(problem.get("file").asString()).isEqualTo(SCORING);
    assertThat(problem.get("sheet").asString()).isEqualTo("Cakupan");
    assertThat(problem.get("cell").asString()).isEqualTo("I18");
    assertThat(problem.at("/found/id").asString()).startsWith("`1.000` adalah teks");
    assertThat(problem.at("/advice/en").asString()).startsWith("type the number itself");
  }

  @Test
  void theDraftIsFoundAgainByItsIdAndSaysTheSame() {
    HttpResponse<byte[]> answer = submit(SCORING, changed(SCORING, "Cakupan", 17, 8, "x"));

    HttpResponse<byte[]> again = get(answer.headers().firstValue("Location").orElseThrow());

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(text(again)).isEqualTo(text(answer));
  }

  @Test
  void theWorkbookComesBackMarked() throws IOException {
    HttpResponse<byte[]> answer = submit(SCORING, changed(SCORING, "Cakupan", 17, 8, "x"));
    String location = answer.headers().firstValue("Location").orElseThrow();

    HttpResponse<byte[]> marked = send(request(location, "Accept", XLSX).build());

    assertThat(marked.headers().firstValue("Content-Type")).hasValue(XLSX);
    assertThat(marked.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("attachment", SCORING);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(marked.body()))) {
      assertThat(book.getSheet("Temuan")).isNotNull();
      assertThat(book.getSheet("Cakupan").getRow(17).getCell(8).getCellComment().getString())
          .asString()
          .contains("NOT_A_NUMBER", "`x`");
    }
  }

  @Test
  void aSoundDraftNamesTheRulesetItMakes() {
    JsonNode draft = json(submit(SCORING, read(SCORING)));

    assertThat(draft.get("ruleset")).isEqualTo(json(get("/api/v1/rulesets/current")).get("id"));
    assertThat(draft.get("problems")).isEmpty();
  }

  @Test
  void aCopyUnderAnotherNameStandsForItsOriginal() {
    JsonNode draft = json(submit("scoring-government (1).xlsx", read(SCORING)));

    assertThat(draft.at("/files/0/name").asString()).isEqualTo(SCORING);
    assertThat(draft.at("/files/0/sentAs").asString()).isEqualTo("scoring-government (1).xlsx");
    assertThat(draft.get("problems")).isEmpty();
  }

  @Test
  void aFileThatIsNoWorkbookIsADraftWithOneProblem() {
    JsonNode draft = json(submit("gates.xlsx", "not a zip".getBytes(StandardCharsets.UTF_8)));

    assertThat(draft.at("/problems/0/code").asString()).isEqualTo("FILE");
  }

  @Test
  void aNameThatIsAPathIsRefusedAsOne() {
    JsonNode draft = json(submit("../../gates.xlsx", read("gates.xlsx")));

    assertThat(draft.findValuesAsString("code")).contains("FILE_NAME");
  }

  @Test
  void aDraftWithoutFilesIsRefused() {
    Refusal.of(
        parts("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n"), 400);
    Refusal.of(parts("no parts at all"), 400);
  }

  @Test
  void aDraftSentAsJsonIsRefused() {
    Refusal.of(post("/api/v1/drafts", "{}"), 415);
  }

  @Test
  void aFileLargerThanAnyWorkbookIsRefused() {
    assertThat(Refusal.of(submit("gates.xlsx", new byte[22 << 20]), 413).get("detail").asString())
        .startsWith(
            "a draft's files may be at most 10 MB each and a file of nominees 20 MB, and 22 MB were sent");
  }

  @Test
  void anUnknownDraftIsNotFound() {
    Refusal.of(get("/api/v1/drafts/" + "0".repeat(64)), 404);
    Refusal.of(get("/api/v1/drafts/..%2Fjournal.db"), 400);
    Refusal.of(get("/api/v1/drafts/x"), 404);
  }

  private HttpResponse<byte[]> parts(String body) {
    return send(
        request("/api/v1/drafts", "Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<byte[]> submit(String name, byte[] bytes) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: "
                + XLSX
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        request("/api/v1/drafts", "Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static byte[] changed(String workbook, String sheet, int row, int column, String text) {
    return edited(
        workbook, book -> book.getSheet(sheet).getRow(row).getCell(column).setCellValue(text));
  }

  private static byte[] edited(String workbook, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(read(workbook)));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.accept(book);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String workbook) {
    try {
      return Files.readAllBytes(Path.of("decision-tables", workbook));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
