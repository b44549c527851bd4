package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.postgres.PostgresServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three replicas share a journal under load; one of them, or the server itself, is killed. */
@Tag("outage")
@Timeout(300)
class ReplicaKillTest {
  private static final int KILLS = 40;
  private static final int CRASHES = 10;

  @TempDir Path folder;

  @Test
  void everyAnswerOutlivesAReplicaKilledAtAnyMomentAndNoKeyIsUsedTwice() throws Exception {
    Store.Postgres store = (Store.Postgres) Store.Kind.POSTGRESQL.in(folder);
    try (Replicas replicas = new Replicas(store, 3)) {
      for (int i = 0; i < KILLS; i++) {
        replicas.killOne();
      }
      assertThat(replicas.answered()).isGreaterThan(KILLS);
      replicas.compare();
    }
  }

  @Test
  void everyAnswerOutlivesTheServersCrashAndTheReplicasGoOnByThemselves() throws Exception {
    PostgresServer.shared();
    try (PostgresServer own = PostgresServer.start()) {
      Server server = new Server(own.fresh(), null, null);
      try (Replicas replicas =
          new Replicas(new Store.Postgres(server, folder.resolve("keys")), 3)) {
        for (int i = 0; i < CRASHES; i++) {
          replicas.workOn(50);
          own.kill();
          own.restart();
        }
        replicas.workOn(50);
        replicas.compare();
      }
    }
  }
}
