package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.CommandLine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineSaysTheSameTest extends Service {
  @TempDir Path folder;

  @Test
  void decidingAFileGivesTheBytesOfPostingIt() throws Exception {
    String posted = text(post("/api/v1/decisions", musiRawas("C-1")));

    String printed = printed("decide");

    assertThat(printed).contains("\"id\":\"", "\"decidedAt\":\"", "\"journal\":{");
    assertThat(unrecorded(printed)).isEqualTo(unrecorded(posted)).doesNotContain("decidedAt");
  }

  @Test
  void evaluatingAFileGivesTheBytesOfPostingIt() throws Exception {
    assertThat(printed("evaluate")).isEqualTo(text(post("/api/v1/evaluations", musiRawas("C-1"))));
  }

  @Test
  void selectingByAFileGivesTheBytesOfPostingIt() throws Exception {
    String dossier =
        musiRawas("C-2").replaceFirst("\"assessmentYear\": *\\d+", "\"assessmentYear\": 2060");
    String request =
        "{\"assessmentYear\": 2060, \"stage\": \"SCREENING\", \"province\": \"Sumatera Selatan\"}";
    String decided = text(post("/api/v1/decisions", dossier));
    String posted = text(post("/api/v1/selections", request));
    printed("decide", dossier);

    String printed = printed("select", request);

    assertThat(printed).contains("\"id\":\"", "\"selectedAt\":\"", "\"journal\":{", "\"winner\":");
    assertThat(unrecorded(printed)).isEqualTo(unrecorded(posted));
    assertThat(decided).contains("C-2");
  }

  private String printed(String command) throws Exception {
    return printed(command, musiRawas("C-1"));
  }

  private String printed(String command, String json) throws Exception {
    Path file = Files.writeString(folder.resolve("dossier.json"), json);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        new CommandLine(new PrintStream(out), System.err, Clock.systemUTC())
            .run(command, file.toString(), "--data", folder.resolve("data").toString());
    assertThat(status).isZero();
    return out.toString(UTF_8);
  }

  /** Without what belongs to one record alone: id, time and place in the journal. */
  private static String unrecorded(String decision) {
    return decision
        .replaceFirst("^\\{\"id\":\"[^\"]+\",", "{")
        .replaceFirst(
            ",\"decidedAt\":\"[^\"]+\",\"journal\":\\{\"sequence\":\\d+,\"hash\":\"[^\"]+\"}", "")
        .replaceAll("\"decision\":\"[^\"]+\",\"hash\":\"[^\"]+\"", "\"decision\":{}")
        .replaceFirst("\"selectedAt\":\"[^\"]+\",?", "")
        .replaceFirst(",\"journal\":\\{\"sequence\":\\d+,\"hash\":\"[^\"]+\"}}\n$", "}\n");
  }
}
