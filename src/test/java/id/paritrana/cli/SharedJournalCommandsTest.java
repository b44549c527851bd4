package id.paritrana.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.postgres.PostgresServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line on a journal that replicas share. */
class SharedJournalCommandsTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void everyCommandReachesIt() {
    String url = PostgresServer.shared().fresh();
    assertThat(run(url, "replay", "--all")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("there is no journal here / tidak ada jurnal di sini");

    assertThat(run(url, "decide", "docs/examples/musi-rawas.json")).isZero();
    assertThat(said()).contains("\"sequence\":2");
    assertThat(run(url, "decide", "docs/examples/musi-rawas.json", "--tables", "nowhere"))
        .as("the ruleset in force decides")
        .isZero();

    assertThat(run(url, "replay", "--all")).isZero();
    assertThat(said()).contains("2 decisions replayed, 0 differ");

    String export = folder.resolve("journal.ndjson").toString();
    assertThat(run(url, "export-journal", export)).isZero();
    String key = folder.resolve("data/keys/checkpoint-key.pub.pem").toString();
    assertThat(run(null, "verify-journal", export, "--key", key)).isZero();
    assertThat(said()).endsWith("utuh / intact\n");

    assertThat(run(url, "verify-journal", "--index")).isZero();
    assertThat(said()).contains("the search index fits 2 decisions\n");
    assertThat(run(url, "reindex-journal")).isZero();
    assertThat(said()).endsWith("2 decisions looked at, 0 cards mended\n");

    String copy = folder.resolve("copy").toString();
    assertThat(run(url, "backup-journal", copy)).isZero();
    assertThat(run(url, "restore-journal", copy)).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("holds a journal already; move it away first");
    String other = PostgresServer.shared().fresh();
    assertThat(run(other, "restore-journal", copy)).isZero();
    assertThat(said()).isEqualTo("3 entri dipulihkan / entries restored\n");
    assertThat(run(other, "replay", "--all")).isZero();
  }

  @Test
  void aPersonIsErasedThere() throws Exception {
    String url = PostgresServer.shared().fresh();
    String dossier =
        Files.readString(Path.of("docs/examples/musi-rawas.json"))
            .replaceFirst("\\{", "{\"officials\": [{\"name\": \"Tumenggung Wiro\"}],");
    Path named = Files.writeString(folder.resolve("named.json"), dossier);
    assertThat(run(url, "decide", named.toString())).isZero();

    assertThat(run(url, "erase-person", "--name", "tumenggung wiro", "--yes")).isZero();
    assertThat(said()).endsWith("1 dihapus / erased\n");
    assertThat(run(url, "erase-person", "--name", "Tumenggung Wiro")).isEqualTo(1);
    assertThat(folder.resolve("data/keys/subjects.db")).doesNotExist();

    Files.delete(folder.resolve("data/keys/subjects.key"));
    assertThat(run(url, "decide", named.toString())).isEqualTo(3);
    assertThat(err.toString(UTF_8))
        .contains("subjects.key is missing")
        .contains("salin subjects.key dari folder kunci replika lain")
        .doesNotContain("\tat ");
  }

  @Test
  void anAddressThatCannotBeIsNamed() {
    assertThat(run("postgres://db", "replay", "--all")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("must be jdbc:postgresql://HOST/DATABASE / harus");
    assertThat(run("jdbc:postgresql://127.0.0.1:1/none?user=a&password=secret", "replay", "--all"))
        .isEqualTo(3);
    assertThat(err.toString(UTF_8))
        .contains("jdbc:postgresql://127.0.0.1:1/none")
        .contains("jurnal tidak terjangkau")
        .doesNotContain("secret", "\tat ");
  }

  private int run(String url, String... command) {
    List<String> line = new ArrayList<>(List.of(command));
    if (url != null) {
      line.addAll(List.of("--journal", url, "--data", folder.resolve("data").toString()));
    }
    out.reset();
    return new CommandLine(print(out), print(err), Clock.systemUTC())
        .run(line.toArray(String[]::new));
  }

  private String said() {
    return out.toString(UTF_8);
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, UTF_8);
  }
}
