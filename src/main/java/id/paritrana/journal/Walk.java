package id.paritrana.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteException;

/** One walk of the chain from its start, trusting nothing but the stored text. */
final class Walk {
  // A chain broken everywhere is told by its first faults; a million lines would not say more.
  private static final int MOST_FAULTS = 1_000;

  private final List<String> faults = new ArrayList<>();
  private long entries;
  private long sequence;
  private String head = Chain.START;

  Verification of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT " + Row.COLUMNS + " FROM entry ORDER BY sequence")) {
      while (row.next()) {
        step(row);
      }
    } catch (SQLiteException e) {
      if (!e.getResultCode().name().startsWith("SQLITE_CORRUPT")) {
        throw e;
      }
      fault("The file is damaged after entry " + sequence + ": " + e.getMessage());
    }
    return new Verification(entries, head, faults);
  }

  private void step(ResultSet row) throws SQLException {
    long found = row.getLong("sequence");
    String previous = row.getString("previous");
    String hash = row.getString("hash");
    if (found != sequence + 1) {
      fault("Entry " + found + " stands where entry " + (sequence + 1) + " should");
    }
    if (!previous.equals(head)) {
      fault("Entry " + found + " names " + previous + " as its previous entry, which is " + head);
    }
    String computed = computed(row, found, previous);
    if (!hash.equals(computed)) {
      fault("Entry " + found + " is stored with " + hash + " but its content has " + computed);
    }
    entries++;
    sequence = found;
    head = hash;
  }

  private static String computed(ResultSet row, long sequence, String previous)
      throws SQLException {
    String at = Moment.text(Instant.ofEpochMilli(row.getLong("at")));
    try {
      String body = Canonical.body(row.getString("body"));
      return Chain.hash(sequence, previous, at, row.getString("id"), row.getString("kind"), body);
    } catch (IllegalArgumentException e) {
      return "none: " + e.getMessage();
    }
  }

  private void fault(String fault) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(fault);
    } else if (faults.size() == MOST_FAULTS) {
      faults.add("There are more faults than " + MOST_FAULTS);
    }
  }
}
