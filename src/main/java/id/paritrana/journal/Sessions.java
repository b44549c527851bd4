package id.paritrana.journal;

import id.paritrana.personal.KeyServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** One schema of a PostgreSQL database, and how a connection to it must be. */
final class Sessions implements KeyServer {
  // Server shut down, crashed or starting; a connection that lay in a transaction for too long.
  private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03", "25P03");

  // A replica whose machine is gone must not keep the others from writing: its transaction ends
  // with the patience of those that wait.
  private static final String SESSION =
      """
      SET search_path = '%3$s';
      SET lock_timeout = %1$d;
      SET idle_in_transaction_session_timeout = %1$d;
      SET statement_timeout = 12000;
      SET tcp_keepalives_idle = 10;
      SET tcp_keepalives_interval = 5;
      SET tcp_keepalives_count = 2;
      SET default_transaction_read_only = %2$s;
      SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
      """;

  private final Server server;
  private final Duration patience;
  private final Properties properties;
  private final String schema;

  private Sessions(Server server, Duration patience, String suffix) {
    this.server = server;
    this.patience = patience;
    properties = properties(server);
    Properties parsed = Driver.parseURL(server.url(), properties);
    if (parsed == null) {
      throw new IllegalArgumentException(
          "The journal's address cannot be read / alamat jurnal tidak terbaca: " + server);
    }
    schema = PGProperty.CURRENT_SCHEMA.getOrDefault(parsed) + suffix;
  }

  /** In the schema of the journal. */
  static Sessions ofJournal(Server server, Duration patience) {
    return new Sessions(server, patience, "");
  }

  /** In the schema of the keys, which no copy of the journal's schema holds. */
  static Sessions ofKeys(Server server, Duration patience) {
    return new Sessions(server, patience, "_keys");
  }

  /** What the address may set otherwise. A network that swallows everything is noticed in time. */
  private static Properties properties(Server server) {
    Properties properties = new Properties();
    PGProperty.CURRENT_SCHEMA.set(properties, "paritrana");
    PGProperty.APPLICATION_NAME.set(properties, "paritrana");
    PGProperty.CONNECT_TIMEOUT.set(properties, 5);
    PGProperty.LOGIN_TIMEOUT.set(properties, 10);
    PGProperty.SOCKET_TIMEOUT.set(properties, 15);
    PGProperty.TCP_KEEP_ALIVE.set(properties, true);
    if (server.user() != null) {
      PGProperty.USER.set(properties, server.user());
    }
    if (server.password() != null) {
      PGProperty.PASSWORD.set(properties, server.password());
    }
    return properties;
  }

  /** Of several that find the schema empty one makes the tables, while the others wait. */
  @Override
  public void prepare(String migrations) throws SQLException {
    try (Connection turn = open();
        Statement statement = turn.createStatement()) {
      // On a busy machine the first one takes longer to make them than a decision may.
      statement.execute("SET statement_timeout = 0; SET lock_timeout = 60000");
      turn.setNetworkTimeout(Runnable::run, 65_000);
      statement.execute("SELECT pg_advisory_lock(hashtext('paritrana " + quoted() + "'))");
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setURL(server.url());
      if (server.user() != null) {
        source.setUser(server.user());
      }
      if (server.password() != null) {
        source.setPassword(server.password());
      }
      Flyway.configure(Sessions.class.getClassLoader())
          .dataSource(source)
          .schemas(schema)
          .locations("classpath:" + migrations)
          // Tables of a later version of this program are not for this one.
          .ignoreMigrationPatterns(new String[0])
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new IllegalStateException(
          "The schema %s cannot be used / skema %1$s tidak dapat dipakai: %s"
              .formatted(schema, e.getMessage()),
          e);
    }
  }

  @Override
  public Connection open() throws SQLException {
    return connect("off");
  }

  Connection openForReading() throws SQLException {
    return connect("on");
  }

  private Connection connect(String readOnly) throws SQLException {
    Connection connection = new Driver().connect(server.url(), properties);
    if (connection == null) {
      throw new SQLException("The driver does not know the address " + server);
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(SESSION.formatted(patience.toMillis(), readOnly, quoted()));
      expect(statement, "fsync", "on");
      expect(statement, "server_encoding", "UTF8");
      return connection;
    } catch (SQLException | RuntimeException e) {
      Database.closeQuietly(connection);
      throw e;
    }
  }

  private String quoted() {
    return schema.replace("'", "''");
  }

  private static void expect(Statement statement, String setting, String wanted)
      throws SQLException {
    try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
      if (!row.next() || !row.getString(1).equals(wanted)) {
        throw new IllegalStateException(
            "The journal needs %s %s in PostgreSQL / jurnal memerlukan %1$s %2$s di PostgreSQL"
                .formatted(setting, wanted));
      }
    }
  }

  @Override
  public boolean lost(SQLException e) {
    return lost(String.valueOf(e.getSQLState()));
  }

  /** Of a fault by its SQLSTATE. */
  static boolean lost(String state) {
    return state.startsWith("08") || LOST.contains(state);
  }

  @Override
  public String toString() {
    return server + ", " + schema;
  }
}
