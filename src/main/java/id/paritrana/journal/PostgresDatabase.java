package id.paritrana.journal;

import id.paritrana.journal.JournalUnavailable.Why;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A schema of a PostgreSQL database, which any number of replicas may write to. */
final class PostgresDatabase implements Database {
  // A page that is damaged, and an index that is.
  private static final Set<String> DAMAGED = Set.of("XX001", "XX002");

  private final Sessions sessions;
  private final Duration patience;

  PostgresDatabase(Server server, Duration patience) {
    sessions = Sessions.ofJournal(server, patience);
    this.patience = patience;
  }

  @Override
  public void prepare() throws SQLException {
    sessions.prepare("id/paritrana/journal/postgres");
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
    return sessions.open();
  }

  /** What replicas hold in memory of an index stays right while it is mended. */
  @Override
  public Connection openAlone() throws SQLException {
    return open();
  }

  @Override
  public Connection openForReading() throws SQLException {
    return sessions.openForReading();
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
  public List<String> unknownParts() throws SQLException {
    try (Connection connection = openForReading()) {
      return Parts.unknownInPostgresql(connection);
    }
  }

  @Override
  public String unguarded() {
    return "ALTER TABLE entry DISABLE TRIGGER entry_keeps";
  }

  @Override
  public String guarded() {
    return "ALTER TABLE entry ENABLE TRIGGER entry_keeps";
  }

  @Override
  public boolean lost(SQLException e) {
    return sessions.lost(e);
  }

  /** What a fault of the server is told as, by its SQLSTATE. */
  static Why why(String state) {
    return switch (state) {
      // Lock not available, statement canceled, too many connections.
      case "55P03", "57014", "53300" -> Why.SLOW;
      case "53100" -> Why.FULL;
      case "25006" -> Why.READ_ONLY;
      default -> Sessions.lost(state) ? Why.UNREACHABLE : Why.FAILED;
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

  /** Later entries take the room; the server gives back what is free at the end of its files. */
  @Override
  public void compact() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute("SET statement_timeout = 0");
      statement.execute("VACUUM entry");
    }
  }

  @Override
  public String toString() {
    return sessions.toString();
  }
}
