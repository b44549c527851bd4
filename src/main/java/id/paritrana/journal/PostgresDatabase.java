package id.paritrana.journal;

import id.paritrana.journal.JournalUnavailable.Why;
import java.nio.file.Path;
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

/** A schema of a PostgreSQL database, which any number of replicas may write to. */
final class PostgresDatabase implements Database {
  // Server shut down, crashed or starting; a connection that lay in a transaction for too long.
  private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03", "25P03");
  // A page that is damaged, and an index that is.
  private static final Set<String> DAMAGED = Set.of("XX001", "XX002");

  // A replica whose machine is gone must not keep the others from writing: its transaction ends
  // with
  // the patience of those that wait.
  private static final String SESSION =
      """
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

  PostgresDatabase(Server server, Duration patience) {
    this.server = server;
    this.patience = patience;
    properties = properties(server);
    Properties parsed = Driver.parseURL(server.url(), properties);
    if (parsed == null) {
      throw new IllegalArgumentException(
          "The journal's address cannot be read / alamat jurnal tidak terbaca: " + server);
    }
    schema = String.valueOf(PGProperty.CURRENT_SCHEMA.getOrDefault(parsed));
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
  public void prepare() throws SQLException {
    try (Connection turn = open();
        Statement statement = turn.createStatement()) {
      statement.execute("SET statement_timeout = 0");
      statement.execute("SELECT pg_advisory_lock(hashtext('paritrana " + schema + "'))");
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setURL(server.url());
      if (server.user() != null) {
        source.setUser(server.user());
      }
      if (server.password() != null) {
        source.setPassword(server.password());
      }
      Flyway.configure(PostgresDatabase.class.getClassLoader())
          .dataSource(source)
          .schemas(schema)
          .locations("classpath:id/paritrana/journal/postgres")
          // Tables of a later version of this program are not for this one.
          .ignoreMigrationPatterns(new String[0])
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new IllegalStateException(
          "The schema %s cannot be used as a journal / skema %1$s tidak dapat dipakai sebagai jurnal: %s"
              .formatted(schema, e.getMessage()),
          e);
    }
  }

  /** Whether there are tables, of whatever version. */
  boolean isPrepared() throws SQLException {
    try (Connection connection = openForReading();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT to_regclass('entry') IS NOT NULL")) {
      return row.next() && row.getBoolean(1);
    }
  }

  @Override
  public Connection open() throws SQLException {
    return connect("off");
  }

  @Override
  public Connection openForReading() throws SQLException {
    return connect("on");
  }

  private Connection connect(String readOnly) throws SQLException {
    Connection connection = new Driver().connect(server.url(), properties);
    if (connection == null) {
      throw new SQLException("The driver does not know the address " + server);
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(SESSION.formatted(patience.toMillis(), readOnly));
      expect(statement, "fsync", "on");
      expect(statement, "server_encoding", "UTF8");
      return connection;
    } catch (SQLException | RuntimeException e) {
      Database.closeQuietly(connection);
      throw e;
    }
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

  /**
   * The lock comes first: the head is read by the statement after it, and so sees what others
   * committed.
   */
  @Override
  public void begin(Statement control) throws SQLException {
    control.execute(
        "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;"
            + " SELECT pg_advisory_xact_lock('entry'::regclass::oid::bigint)");
  }

  @Override
  public boolean lost(SQLException e) {
    return lost(String.valueOf(e.getSQLState()));
  }

  private static boolean lost(String state) {
    return state.startsWith("08") || LOST.contains(state);
  }

  /** What a fault of the server is told as, by its SQLSTATE. */
  static Why why(String state) {
    return switch (state) {
      // Lock not available, statement canceled, too many connections.
      case "55P03", "57014", "53300" -> Why.SLOW;
      case "53100" -> Why.FULL;
      case "25006" -> Why.READ_ONLY;
      default -> lost(state) ? Why.UNREACHABLE : Why.FAILED;
    };
  }

  @Override
  public boolean damaged(SQLException e) {
    return DAMAGED.contains(String.valueOf(e.getSQLState()));
  }

  @Override
  public boolean shared() {
    return true;
  }

  @Override
  public void copy(Path file) throws SQLException, InterruptedException {
    SqliteDatabase copy = new SqliteDatabase(file, patience);
    copy.prepare();
    try (Connection from = openForReading();
        Connection to = copy.open();
        Statement snapshot = from.createStatement();
        Statement control = to.createStatement()) {
      // Rows then come some at a time.
      from.setAutoCommit(false);
      snapshot.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      copy.begin(control);
      Copying.all(from, to);
      control.execute("COMMIT");
    }
  }

  @Override
  public String toString() {
    return server + ", " + schema;
  }
}
