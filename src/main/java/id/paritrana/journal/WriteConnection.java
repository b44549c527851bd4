package id.paritrana.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The one connection that writes: begin, place any number of submissions, commit. */
final class WriteConnection implements AutoCloseable {
  private final Connection connection;
  private final Statement control;
  private final PreparedStatement newest;
  private final PreparedStatement byId;
  private final PreparedStatement insertEntry;
  private final PreparedStatement insertDecision;
  private final Keys keys;
  private final Rules rules;
  private @Nullable Entry head;

  private WriteConnection(Connection connection) throws SQLException {
    this.connection = connection;
    control = connection.createStatement();
    String entry = "SELECT " + Row.COLUMNS + " FROM entry ";
    newest = connection.prepareStatement(entry + "ORDER BY sequence DESC LIMIT 1");
    byId = connection.prepareStatement(entry + "WHERE id = ?");
    insertEntry =
        connection.prepareStatement(
            "INSERT INTO entry(" + Row.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)");
    insertDecision =
        connection.prepareStatement(
            "INSERT INTO decision(sequence, at, nominee, category, outcome, total, ruleset, assessment_year, stage)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    keys = new Keys(connection);
    rules = new Rules(connection);
  }

  static WriteConnection open(Database database) throws SQLException {
    Connection connection = database.open();
    try {
      return new WriteConnection(connection);
    } catch (SQLException e) {
      Database.closeQuietly(connection);
      throw e;
    }
  }

  /** Takes the lock before reading the head: another process may have written since. */
  void begin() throws SQLException {
    control.execute("BEGIN IMMEDIATE");
    head = Row.first(newest);
  }

  void commit() throws SQLException {
    control.execute("COMMIT");
  }

  /**
   * Places one submission, or leaves no trace of it.
   *
   * @throws SQLException if the whole transaction is lost; every other exception concerns this
   *     submission alone
   */
  Entry place(Submission submission, String canonicalBody) throws SQLException {
    Entry earlier = keys.earlier(submission.idempotency());
    if (earlier != null) {
      return earlier;
    }
    Row.set(byId, submission.id());
    if (Row.first(byId) != null) {
      throw new IllegalArgumentException(
          "The id " + submission.id() + " is already in the journal");
    }
    Entry entry = next(submission, canonicalBody);
    control.execute("SAVEPOINT submission");
    try {
      insert(entry, submission);
      control.execute("RELEASE submission");
    } catch (SQLException | RuntimeException e) {
      control.execute("ROLLBACK TO submission");
      control.execute("RELEASE submission");
      throw new JournalUnavailable("The entry cannot be stored", e);
    }
    head = entry;
    return entry;
  }

  private Entry next(Submission s, String canonicalBody) {
    long sequence = head == null ? 1 : head.sequence() + 1;
    String previous = head == null ? Chain.START : head.hash();
    String hash =
        Chain.hash(sequence, previous, Moment.text(s.at()), s.id(), s.kind().name(), canonicalBody);
    return new Entry(
        sequence,
        s.id(),
        s.at().truncatedTo(ChronoUnit.MILLIS),
        s.kind(),
        s.bodyJson(),
        previous,
        hash);
  }

  private void insert(Entry e, Submission submission) throws SQLException {
    long at = e.at().toEpochMilli();
    Row.set(
        insertEntry,
        e.sequence(),
        e.id(),
        at,
        e.kind().name(),
        e.bodyJson(),
        e.previous(),
        e.hash());
    insertEntry.executeUpdate();
    Index i = submission.index();
    if (i != null) {
      String total = i.total() == null ? null : i.total().toString();
      Row.set(
          insertDecision,
          e.sequence(),
          at,
          i.nominee(),
          i.category(),
          i.outcome(),
          total,
          i.ruleset(),
          i.assessmentYear(),
          i.stage());
      insertDecision.executeUpdate();
      rules.fire(i.rules(), e.sequence());
    }
    keys.keep(submission.idempotency(), e.sequence());
  }

  @Override
  public void close() {
    Database.closeQuietly(connection);
  }
}
