package id.paritrana.access;

import id.paritrana.personal.Connections;
import id.paritrana.personal.Connections.Work;
import id.paritrana.personal.KeyServer;
import java.sql.SQLException;
import java.sql.Statement;

/** Tokens in the schema of keys that replicas share. */
final class PostgresStore implements Store {
  private final Connections connections;

  private PostgresStore(KeyServer server) {
    connections = new Connections(server, AccessUnavailable::new);
  }

  static PostgresStore open(KeyServer server) {
    try {
      server.prepare(KeyServer.MIGRATIONS);
      return new PostgresStore(server);
    } catch (SQLException e) {
      throw AccessUnavailable.atStart(server, e);
    }
  }

  @Override
  public <T> T read(Work<T> work) {
    return connections.use(work);
  }

  @Override
  public <T> T change(Work<T> work) {
    return connections.use(
        connection -> {
          try (Statement control = connection.createStatement()) {
            // Readers are not kept waiting. A connection that fails in here is not used again.
            control.execute("BEGIN; LOCK TABLE access_token IN SHARE ROW EXCLUSIVE MODE");
            T done = work.on(connection);
            control.execute("COMMIT");
            return done;
          }
        });
  }

  @Override
  public void close() {
    connections.close();
  }
}
