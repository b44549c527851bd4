package id.paritrana.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card as it is kept, which follows from no hash. */
record KeptCard(
    long sequence, long at, @Nullable String nominee, @Nullable Long total, byte[] terms) {

  /** The cards after one sequence up to another, in the order of their entries. */
  static List<KeptCard> between(Connection connection, long after, long upto) throws SQLException {
    return all(connection, "c.sequence > ? AND c.sequence <= ?", after, upto);
  }

  /** The cards after a sequence that there are no entries for; others may be added meanwhile. */
  static List<KeptCard> beyond(Connection connection, long after) throws SQLException {
    return all(
        connection,
        "c.sequence > ? AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.sequence = c.sequence)",
        after);
  }

  private static List<KeptCard> all(Connection connection, String where, Object... values)
      throws SQLException {
    List<KeptCard> cards = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT c.sequence, c.at, c.nominee, c.total, c.terms FROM card c WHERE "
                + where
                + " ORDER BY c.sequence")) {
      Row.set(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          long total = row.getLong("total");
          Long scored = row.wasNull() ? null : total;
          cards.add(
              new KeptCard(
                  row.getLong("sequence"),
                  row.getLong("at"),
                  row.getString("nominee"),
                  scored,
                  row.getBytes("terms")));
        }
      }
    }
    return cards;
  }
}
