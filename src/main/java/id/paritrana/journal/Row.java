package id.paritrana.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as its row. */
final class Row {
  static final String COLUMNS = "sequence, id, at, kind, body, previous, hash";

  private Row() {}

  static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong("sequence"),
        row.getString("id"),
        Instant.ofEpochMilli(row.getLong("at")),
        Kind.valueOf(row.getString("kind")),
        row.getString("body"),
        row.getString("previous"),
        row.getString("hash"));
  }

  static @Nullable Entry first(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      return row.next() ? entry(row) : null;
    }
  }

  static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
