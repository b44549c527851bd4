package id.paritrana.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notes in the database, which anyone may have put there who can write it. */
record Notes(Readers readers) {
  /** The note over a tree of this size. */
  Optional<Signed> of(long size) {
    return first("WHERE size = ?", size);
  }

  /** The first note over a tree that holds this entry. */
  Optional<Signed> over(long sequence) {
    return first("WHERE size >= ? ORDER BY size", sequence);
  }

  Optional<Signed> newest() {
    return first("WHERE size >= ? ORDER BY size DESC", 0);
  }

  private Optional<Signed> first(String wanted, long size) {
    String sql = "SELECT size, note FROM checkpoint " + wanted + " LIMIT 1";
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

  static void keep(Connection connection, Signed signed) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO checkpoint(size, note) VALUES (?, ?)")) {
      Row.set(statement, signed.size(), signed.note());
      statement.executeUpdate();
    }
  }
}
