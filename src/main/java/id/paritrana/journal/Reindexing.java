package id.paritrana.journal;

import id.paritrana.journal.search.Card;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the cards of all decisions anew from their bodies, inside the caller's transaction. Those
 * whose bodies are in an archive keep the cards they have.
 */
final class Reindexing {
  private final Connection connection;
  private final Map<Long, Texts> shelf = new HashMap<>();

  Reindexing(Connection connection) {
    this.connection = connection;
  }

  void run() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "DELETE FROM card WHERE sequence IN (SELECT sequence FROM entry WHERE length(body) > 0)");
    }
    Cards cards = new Cards(connection);
    cards.begin();
    try (PreparedStatement decisions =
            connection.prepareStatement(
                "SELECT sequence, at, body, texts FROM entry"
                    + " WHERE kind = 'DECISION' AND length(body) > 0 ORDER BY sequence");
        ResultSet row = decisions.executeQuery()) {
      while (row.next()) {
        long texts = row.getLong("texts");
        Card card = card(row.getBytes("body"), row.wasNull() ? null : texts);
        cards.keep(row.getLong("sequence"), row.getLong("at"), card);
      }
    }
  }

  /** A body that is damaged is found under nothing; verifying names it. */
  private Card card(byte[] body, @Nullable Long texts) throws SQLException {
    try {
      return Card.of(texts(texts).unpack(body));
    } catch (IllegalArgumentException damaged) {
      return Card.EMPTY;
    }
  }

  private Texts texts(@Nullable Long id) throws SQLException {
    if (id == null) {
      return Texts.NONE;
    }
    Texts known = shelf.get(id);
    if (known == null) {
      known = read(id);
      shelf.put(id, known);
    }
    return known;
  }

  private Texts read(long id) throws SQLException {
    try (PreparedStatement texts =
        connection.prepareStatement("SELECT content FROM texts WHERE id = ?")) {
      texts.setLong(1, id);
      try (ResultSet row = texts.executeQuery()) {
        return row.next() ? new Texts(id, Texts.NONE.unpack(row.getBytes(1))) : Texts.NONE;
      }
    }
  }
}
