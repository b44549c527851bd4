package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.journal.JournalUnavailable.Why;
import id.paritrana.postgres.PostgresServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a replica answers while it cannot reach the server, and after. */
@Timeout(120)
class OutageTest {
  private static final Idempotency ONCE = new Idempotency("key", "request");

  private static PostgresServer server;

  @TempDir Path folder;
  private Line line;
  private Journal journal;

  @BeforeAll
  static void aServerToBeKilled() throws Exception {
    PostgresServer.shared();
    server = PostgresServer.start();
  }

  @AfterAll
  static void end() {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void aReplicaThatReachesItsServerOverALine() throws Exception {
    String url = server.fresh();
    line = new Line(Integer.parseInt(url.replaceFirst(".*:(\\d+)/.*", "$1")));
    String over = url.replaceFirst(":\\d+/", ":" + line.port() + "/");
    journal = Journal.open(new Server(over + "&socketTimeout=2", null, null), folder);
    journal.append(Sample.decision("d-1"));
  }

  @AfterEach
  void close() throws Exception {
    journal.close();
    line.close();
  }

  @Test
  void aServerThatIsGoneIsToldAndOneThatIsBackIsUsedAgain() throws Exception {
    server.kill();
    assertUnavailable(() -> journal.append(Sample.decision("d-2")));
    assertUnavailable(() -> journal.find("d-1"));
    assertUnavailable(() -> Sample.all(journal));
    assertUnavailable(() -> journal.checkpoint(Sample.NOON));
    server.restart();
    assertWhole("d-3", 2);
  }

  @Test
  void aServerRestartedWhileNobodyAskedCostsNobodyAnAnswer() throws Exception {
    Sample.all(journal);
    server.kill();
    server.restart();
    assertThat(journal.find("d-1")).isPresent();
    assertWhole("d-2", 2);
  }

  @Test
  void anAnswerLostOnItsWayIsNotASecondEntryWhenAskedForAgain() throws Exception {
    line.cut(Line.Cut.AFTER_COMMIT);
    assertThatExceptionOfType(JournalUnavailable.class)
        .isThrownBy(() -> journal.append(Sample.decision("d-2", "{}", ONCE)))
        .returns(Why.UNCERTAIN, fault -> fault.why());
    assertThat(journal.append(Sample.decision("d-3", "{}", ONCE)).id()).isEqualTo("d-2");
    assertWhole("d-4", 3);
  }

  @Test
  void aCommitLostOnItsWayIsNoEntryUntilItIsAskedForAgain() throws Exception {
    line.cut(Line.Cut.BEFORE_COMMIT);
    assertUnavailable(() -> journal.append(Sample.decision("d-2", "{}", ONCE)));
    assertThat(journal.find("d-2")).isEmpty();
    assertThat(journal.append(Sample.decision("d-3", "{}", ONCE)).id()).isEqualTo("d-3");
    assertWhole("d-4", 3);
  }

  @Test
  void aLineThatSwallowsEverythingIsGivenUp() throws Exception {
    line.cut(Line.Cut.SILENT);
    assertUnavailable(() -> journal.append(Sample.decision("d-2", "{}", ONCE)));
    line.mend();
    Entry entry = journal.append(Sample.decision("d-3", "{}", ONCE));
    assertThat(journal.find(entry.id())).contains(entry);
    assertWhole("d-4", 3);
  }

  private void assertWhole(String id, int entries) {
    assertThat(journal.append(Sample.decision(id)).sequence()).isEqualTo(entries);
    assertThat(journal.verify().flaws()).isEmpty();
    assertThat(journal.verify().entries()).isEqualTo(entries);
  }

  private static void assertUnavailable(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable asked) {
    assertThatExceptionOfType(JournalUnavailable.class).isThrownBy(asked);
  }
}
