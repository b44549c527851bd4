package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.access.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A draft that gives Musi Rawas five points fewer runs along with what is decided over HTTP. */
class ShadowOverHttpTest extends Service {
  private static final String AT = "/api/v1/shadow";

  @TempDir Path folder;

  @AfterEach
  void end() {
    send(request(AT).DELETE().build());
  }

  @Test
  void itIsBegunFollowedAndEnded() throws Exception {
    String draft = submitted(55);
    HttpResponse<byte[]> begun = put(asked("sha256:" + draft, "to see"));
    assertThat(begun.statusCode()).as(text(begun)).isEqualTo(201);
    assertThat(begun.headers().firstValue("Location")).hasValue(AT);
    assertThat(json(begun).get("draft").asString()).isEqualTo(draft);
    assertThat(json(begun).get("base").asString()).isEqualTo(Shipped.ruleset().id());
    assertThat(json(begun).get("by").asString()).isEqualTo("tester");

    HttpResponse<byte[]> decided =
        post("/api/v1/decisions", named("SHD-1"), "Idempotency-Key", "shd-1");
    assertThat(decided.statusCode()).isEqualTo(201);
    assertThat(json(decided).at("/score/total").toString()).isEqualTo("77.5");
    assertThat(text(post("/api/v1/decisions", named("SHD-1"), "Idempotency-Key", "shd-1")))
        .isEqualTo(text(decided));
    assertThat(post("/api/v1/evaluations", named("SHD-1")).statusCode()).isEqualTo(200);
    assertThat(post("/api/v1/decisions", "{}").statusCode()).isEqualTo(400);

    JsonNode state = compared(1);
    assertThat(state.at("/requests/decided").asInt()).isEqualTo(1);
    assertThat(state.at("/differ/score").asInt()).isEqualTo(1);
    assertThat(state.at("/examples/0/decision")).isEqualTo(json(decided).get("id"));
    assertThat(state.at("/examples/0/nominee").asString()).isEqualTo("SHD-1");
    assertThat(state.at("/examples/0/total/after").toString()).isEqualTo("75.25");
    assertThat(state.toString()).doesNotContain("Qxzwvkj");

    HttpResponse<byte[]> again = put(asked(draft, "another word"));
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(json(again)).isEqualTo(state);

    JsonNode ended = json(send(request(AT).DELETE().build()));
    assertThat(ended.at("/ended/why").asString()).isEqualTo("STOPPED");
    assertThat(ended.at("/ended/by").asString()).isEqualTo("tester");
    assertThat(json(get(AT))).isEqualTo(ended);
  }

  @Test
  void nothingOfItIsInTheRecord() throws Exception {
    long before = journal.verify().entries();
    String draft = submitted(56);
    long handedIn = journal.verify().entries();
    put(asked(draft, "to see"));
    post("/api/v1/decisions", named("SHD-2"));
    compared(1);
    send(request(AT).DELETE().build());

    assertThat(handedIn - before).as("the draft and its step").isEqualTo(2);
    assertThat(journal.verify().entries()).isEqualTo(handedIn + 1);
  }

  @Test
  void aBodyThatCannotBeReadIsRefusedAtItsPlaces() {
    JsonNode problem =
        Refusal.of(put("{\"draft\": \"sha256:1\", \"Why\": \"x\", \"a/b\": 1}"), 422);
    assertThat(problem.get("type").asString()).endsWith("invalid-shadow");
    assertThat(Refusal.places(problem, "pointer"))
        .containsExactlyInAnyOrder("/Why", "/a~1b", "/draft", "/why");
    assertThat(Refusal.places(Refusal.of(put(""), 422), "pointer"))
        .containsExactly("/draft", "/why");
    assertThat(Refusal.places(Refusal.of(put("[]"), 422), "pointer")).contains("");
    assertThat(Refusal.places(Refusal.of(put("{"), 422), "pointer")).containsExactly("");
    assertThat(
            Refusal.places(
                Refusal.of(put(asked("0".repeat(64), "x".repeat(2_001))), 422), "pointer"))
        .containsExactly("/why");
    assertThat(Refusal.places(Refusal.of(put(asked("0".repeat(64), "a\\u202Eb")), 422), "pointer"))
        .containsExactly("/why");
    assertThat(
            Refusal.of(put(asked("0".repeat(64), "x")), 422).at("/errors/0/message/id").asString())
        .isEqualTo("tidak ada draf dengan id ini; lihat GET /api/v1/drafts");
    for (String method : new String[] {"GET", "PUT", "DELETE"}) {
      HttpResponse<byte[]> answer =
          send(
              request(AT + "?draft=1", "Content-Type", "application/json")
                  .method(method, BodyPublishers.noBody())
                  .build());
      assertThat(Refusal.places(Refusal.of(answer, 400), "parameter")).containsExactly("draft");
    }
  }

  @Test
  void aDraftThatCannotRunAlongIsRefusedWithItsReason() throws Exception {
    String broken = submitted(-1e9);
    assertThat(Refusal.of(put(asked(broken, "x")), 409).get("detail").asString())
        .startsWith("the draft has errors");

    String given = submitted(57);
    post("/api/v1/drafts/" + given + "/withdraw", "{\"why\": \"no\"}");
    JsonNode problem = Refusal.of(put(asked(given, "x")), 409);
    assertThat(problem.get("type").asString()).endsWith("shadow-not-begun");
    assertThat(problem.get("detail").asString()).startsWith("the draft is WITHDRAWN");
    assertThat(problem.get("rincian").asString()).startsWith("draf ini WITHDRAWN");
  }

  @Test
  void whoMayOnlyReadItBeginsAndEndsNothing() {
    String auditor = Keyring.of(tokens, "auditor of shadows", Set.of(Role.AUDITOR));
    HttpResponse<byte[]> answer = send(stranger(AT, "Authorization", auditor).DELETE().build());
    Refusal.of(answer, 403);
  }

  private JsonNode compared(int many) throws InterruptedException {
    JsonNode state = json(get(AT));
    while (state.at("/requests/compared").asInt() < many) {
      assertThat(state.get("state").asString()).as(state.toString()).isEqualTo("RUNNING");
      Thread.sleep(20);
      state = json(get(AT));
    }
    return state;
  }

  private HttpResponse<byte[]> put(String body) {
    return send(
        request(AT, "Content-Type", "application/json").PUT(BodyPublishers.ofString(body)).build());
  }

  private static String asked(String draft, String why) {
    return "{\"draft\": \"%s\", \"why\": \"%s\"}".formatted(draft, why);
  }

  /** Musi Rawas with an official and an assessor whose name no word resembles. */
  private static String named(String nominee) {
    return musiRawas(nominee)
        .replaceFirst(
            "\\{", "{\"officials\": [{\"name\": \"Qxzwvkj\", \"position\": \"Sekretaris\"}],");
  }

  /** A draft in which the coverage of Musi Rawas earns this many points. */
  private String submitted(double points) throws IOException {
    Path tables = TableEdit.copy(folder.resolve("tables-" + points));
    Path book = tables.resolve("scoring-government.xlsx");
    TableEdit.edit(book, "Cakupan", sheet -> TableEdit.cell(sheet, "I22").setCellValue(points));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scoring-government.xlsx\"\r\n\r\n"
            .getBytes(UTF_8));
    body.writeBytes(Files.readAllBytes(book));
    body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
    HttpResponse<byte[]> answer =
        send(
            request("/api/v1/drafts", "Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    return json(answer).get("id").asString();
  }
}
