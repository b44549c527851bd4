package id.paritrana.journal;

import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.Hashes;
import id.paritrana.journal.proof.Proofs;
import id.paritrana.journal.proof.Signer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The signed checkpoints of a journal, kept beside the entries and the newest beside the key. */
final class Checkpoints {
  /** A signed note and the size of its tree. */
  record Signed(long size, String note) {}

  private final Database database;
  private final Readers readers;
  private final Signer signer;
  private final NewestNote newest;
  private final Witness witness;

  Checkpoints(
      Database database, Readers readers, Signer signer, NewestNote newest, Witness witness) {
    this.database = database;
    this.readers = readers;
    this.signer = signer;
    this.newest = newest;
    this.witness = witness;
  }

  /**
   * The note that fixes all entries there are; the newest one again if none came since.
   *
   * @throws JournalAltered if they are not what was recorded
   */
  synchronized String make(Instant now) {
    Beginning tree = witness.after(entries());
    Signed signed = made(tree.after(), now, () -> tree);
    try {
      newest.keep(signed.note(), tree);
    } catch (IOException e) {
      throw new JournalUnavailable("The checkpoint could not be kept beside its key", e);
    }
    return signed.note();
  }

  /**
   * The note that fixes the first entries alone, made now if there is none.
   *
   * @throws JournalAltered if they are not the beginning of what was recorded
   */
  synchronized void make(long size, Instant now) {
    Beginning whole = witness.after(entries());
    made(size, now, () -> partOf(whole, size));
  }

  /** The stored tree says what the smaller one is; that it is a part of the whole is proven. */
  private Beginning partOf(Beginning whole, long size) {
    return readers.read(
        connection -> {
          try (Tree tree = new Tree(connection)) {
            Beginning part = Beginning.of(size, tree.hash(size), tree);
            byte[] leaf = Hashes.leaf(part.head());
            long all = whole.after();
            boolean begins =
                Proofs.consistent(
                    size, part.root(), all, whole.root(), tree.consistency(size, all));
            boolean ends =
                Proofs.includes(part.root(), size, size - 1, leaf, tree.inclusion(size - 1, size));
            if (!begins || !ends) {
              throw JournalAltered.tree(size);
            }
            return part;
          }
        });
  }

  private long entries() {
    return readers.read(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery("SELECT max(sequence) FROM entry")) {
            return row.next() ? Math.max(0, row.getLong(1)) : 0;
          }
        });
  }

  /** The first note over a tree that holds this entry, made now if there is none. */
  Signed over(long sequence, Instant now) {
    return first(">=", sequence)
        .or(
            () -> {
              make(now);
              return first(">=", sequence);
            })
        .orElseThrow();
  }

  /** The note over a tree of this size. */
  Optional<Signed> of(long size) {
    return first("=", size);
  }

  private Optional<Signed> first(String comparison, long size) {
    String sql =
        "SELECT size, note FROM checkpoint WHERE size " + comparison + " ? ORDER BY size LIMIT 1";
    return readers.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, size);
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(new Signed(row.getLong(1), row.getString(2)))
                  : Optional.empty();
            }
          }
        });
  }

  /** All notes, oldest first, and the one beside the key if the database has it no more. */
  List<String> all() {
    List<String> all = kept();
    newest.read().filter(note -> !all.contains(note)).ifPresent(all::add);
    return all;
  }

  private List<String> kept() {
    return kept(-1, Long.MAX_VALUE);
  }

  /** The notes over more entries than these, and at most so many; oldest first. */
  List<String> kept(long after, long most) {
    String sql = "SELECT note FROM checkpoint WHERE size > ? AND size <= ? ORDER BY size";
    return readers.read(
        connection -> {
          List<String> notes = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Row.set(statement, after, most);
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                notes.add(row.getString(1));
              }
            }
          }
          return notes;
        });
  }

  private Signed made(long size, Instant now, Supplier<Beginning> tree) {
    try (Connection connection = database.open();
        Statement control = connection.createStatement()) {
      database.begin(control);
      if (database.shared()) {
        OneKey.check(connection, signer);
      }
      Beginning signed = tree.get();
      Optional<Signed> known = of(size);
      // A note in the database is believed no more than anything else there.
      if (known.isPresent()
          && !signer.signed(known.get().note()).filter(signed::isOf).isPresent()) {
        throw JournalAltered.tree(size);
      }
      String note = known.isPresent() ? known.get().note() : sign(signed, now);
      if (known.isEmpty() && size > 0) {
        keep(connection, size, note);
      }
      control.execute("COMMIT");
      return new Signed(size, note);
    } catch (SQLException e) {
      throw new JournalUnavailable("The checkpoint could not be made durable", e);
    }
  }

  private String sign(Beginning tree, Instant now) {
    return signer.sign(
        tree.after(), tree.root(), Chain.text(tree.head()), now.truncatedTo(ChronoUnit.MILLIS));
  }

  private static void keep(Connection connection, long size, String note) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO checkpoint(size, note) VALUES (?, ?)")) {
      Row.set(statement, size, note);
      statement.executeUpdate();
    }
  }
}
