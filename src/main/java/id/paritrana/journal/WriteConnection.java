package id.paritrana.journal;

import id.paritrana.journal.proof.Hashes;
import id.paritrana.journal.search.Card;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The one connection that writes: begin, place any number of submissions, commit. */
final class WriteConnection implements AutoCloseable {
  private final Database database;
  private final Connection connection;
  private final Shelf shelf;
  private final Statement control;
  private final PreparedStatement newest;
  private final PreparedStatement byId;
  private final PreparedStatement insert;
  private final PreparedStatement insertTexts;
  private final PreparedStatement written;
  private final Keys keys;
  private final Cards cards;
  private final Tree tree;
  private long begun;
  private long sequence;
  private byte[] head = Chain.ZERO;

  private WriteConnection(Database database, Connection connection, Shelf shelf)
      throws SQLException {
    this.database = database;
    this.connection = connection;
    this.shelf = shelf;
    control = connection.createStatement();
    newest =
        connection.prepareStatement(
            "SELECT "
                + Row.COLUMNS
                + " FROM entry e WHERE e.sequence = (SELECT max(sequence) FROM entry)");
    byId = connection.prepareStatement("SELECT 1 FROM entry WHERE id = ?");
    insert =
        connection.prepareStatement(
            "INSERT INTO entry(sequence, id, at, kind, body, texts, written, hash, mac)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insertTexts =
        connection.prepareStatement(
            "INSERT INTO texts(id, ruleset, content)"
                + " SELECT (SELECT coalesce(max(id), 0) + 1 FROM texts), ?, ?"
                + " WHERE (SELECT max(id) FROM texts WHERE ruleset = ?) IS NOT DISTINCT FROM ?");
    written =
        connection.prepareStatement(
            "SELECT (SELECT count(*) FROM entry WHERE sequence > ?),"
                + " (SELECT hash FROM entry WHERE sequence = ?)");
    keys = new Keys(connection, shelf.vouching());
    cards = new Cards(connection);
    tree = new Tree(connection);
  }

  static WriteConnection open(Database database, Shelf shelf) throws SQLException {
    Connection connection = database.open();
    try {
      return new WriteConnection(database, connection, shelf);
    } catch (SQLException e) {
      Database.closeQuietly(connection);
      throw e;
    }
  }

  /**
   * Takes the lock before reading the head: another process may have written since.
   *
   * @param last what was committed last through any connection of this process
   * @throws JournalAltered if that is gone, or the head is nobody's who has the key: what was
   *     recorded after it would rest on it
   */
  void begin(Head last) throws SQLException {
    database.begin(control);
    sequence = 0;
    head = Chain.ZERO;
    Row row = Row.first(newest);
    if (row != null) {
      sequence = row.sequence();
      head = row.hash();
      if (!row.isVouchedFor(shelf)) {
        throw JournalAltered.foreign(sequence);
      }
    }
    if (sequence < last.sequence() || !Arrays.equals(hash(last.sequence()), last.hash())) {
      throw JournalAltered.gone(last.sequence());
    }
    begun = sequence;
    cards.begin();
  }

  private byte[] hash(long at) throws SQLException {
    return at == sequence ? head : at == 0 ? Chain.ZERO : tree.hash(at);
  }

  /** The newest entry. */
  Head head() {
    return new Head(sequence, head);
  }

  /**
   * Makes durable what was placed.
   *
   * @throws JournalAltered if something in the database took any of it away again
   */
  void commit() throws SQLException {
    Row.set(written, begun, sequence);
    try (ResultSet row = written.executeQuery()) {
      if (!row.next()
          || row.getLong(1) != sequence - begun
          || sequence > 0 && !Arrays.equals(row.getBytes(2), head)) {
        throw JournalAltered.swallowed(sequence);
      }
    }
    control.execute("COMMIT");
  }

  /**
   * Places one submission, or leaves no trace of it.
   *
   * @param card of a decision
   * @throws SQLException if the whole transaction is lost; every other exception concerns this
   *     submission alone
   */
  Entry place(Submission submission, Packed packed, @Nullable Card card) throws SQLException {
    Row earlier = keys.earlier(submission.idempotency());
    if (earlier != null) {
      return earlier.entry(shelf);
    }
    if (taken(submission.id())) {
      throw new IllegalArgumentException(
          "The id " + submission.id() + " is already in the journal");
    }
    Entry entry = next(submission, packed);
    control.execute("SAVEPOINT submission");
    try {
      insert(entry, submission, packed, card);
      tree.add(sequence, Hashes.leaf(Chain.bytes(entry.hash())));
      control.execute("RELEASE submission");
    } catch (SQLException | RuntimeException e) {
      undo(e);
      throw new JournalUnavailable("The entry cannot be stored", e);
    }
    sequence = entry.sequence();
    head = Chain.bytes(entry.hash());
    return entry;
  }

  /** A full disk takes the whole transaction with it; then the first fault is the one to tell. */
  private void undo(Exception fault) throws SQLException {
    tree.forget();
    try {
      control.execute("ROLLBACK TO submission");
      control.execute("RELEASE submission");
      cards.undone();
    } catch (SQLException lost) {
      throw new SQLException(lost.getMessage(), fault);
    }
  }

  private boolean taken(String id) throws SQLException {
    byId.setString(1, id);
    try (ResultSet row = byId.executeQuery()) {
      return row.next();
    }
  }

  private Entry next(Submission s, Packed packed) {
    byte[] hash =
        Chain.hash(
            Chain.envelope(
                sequence + 1,
                head,
                Moment.text(s.at()),
                s.id(),
                s.kind().name(),
                packed.canonical()));
    return new Entry(
        sequence + 1,
        s.id(),
        s.at().truncatedTo(ChronoUnit.MILLIS),
        s.kind(),
        packed.json(),
        Chain.text(head),
        Chain.text(hash));
  }

  private void insert(Entry e, Submission submission, Packed packed, @Nullable Card card)
      throws SQLException {
    long at = e.at().toEpochMilli();
    byte[] hash = Chain.bytes(e.hash());
    byte[] claim = Chain.claim(e.sequence(), Moment.text(e.at()), e.id(), e.kind().name());
    Row.set(
        insert,
        e.sequence(),
        e.id(),
        at,
        e.kind().name(),
        packed.body(),
        packed.texts(),
        packed.written(),
        hash,
        shelf.vouching().of(claim, hash));
    insert.executeUpdate();
    if (packed.lesson() != null) {
      learn(packed.lesson());
    }
    if (submission.kind() == Kind.ARCHIVE) {
      Archives.keep(connection, e, packed.canonical());
    }
    if (card != null) {
      cards.keep(e.sequence(), at, card);
    }
    keys.keep(submission.idempotency(), e.sequence(), hash);
  }

  /** Of many bodies that were packed before any of them was kept, only one is learnt from. */
  private void learn(Lesson lesson) throws SQLException {
    Row.set(insertTexts, lesson.ruleset(), lesson.content(), lesson.ruleset(), lesson.after());
    insertTexts.executeUpdate();
  }

  @Override
  public void close() {
    Database.closeQuietly(connection);
  }
}
