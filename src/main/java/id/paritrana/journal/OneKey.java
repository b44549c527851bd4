package id.paritrana.journal;

import id.paritrana.journal.proof.Signer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A journal is signed with one key, by all replicas, or what one of them signed would be false to
 * the next. The key of the newest checkpoint is the journal's; where there is none, the first to
 * sign says.
 */
final class OneKey {
  private static final String NONE = "no key / tidak ada kunci";

  private OneKey() {}

  /**
   * The signer of this folder; one that does not sign if only the open half is there. The first
   * thing that a new key signs is that a new journal has no entries: from then on there is always a
   * note beside it.
   *
   * @throws OtherKey if the journal's key is another; no key is made then
   */
  static Signer signer(Database database, Path keys) throws IOException, SQLException {
    try (Connection connection = database.openForReading()) {
      if (Signer.known(keys) == null) {
        String expected = newest(connection);
        if (expected != null) {
          throw OtherKey.of(expected, NONE, database.shared());
        }
      }
      Signer signer =
          Signer.open(
              keys,
              made -> {
                if (isEmpty(connection)) {
                  new NewestNote(keys, made.verifier()).begin(made);
                }
              });
      check(connection, signer, database.shared());
      return signer;
    }
  }

  private static boolean isEmpty(Connection connection) throws IOException {
    try {
      return newest(connection) == null && Checkpoints.entries(connection) == 0;
    } catch (SQLException e) {
      throw new IOException("The journal cannot be read", e);
    }
  }

  /** Refuses a key that signed none of the checkpoints that are there. */
  static void check(Connection connection, Signer signer, boolean shared) throws SQLException {
    String expected = newest(connection);
    String found = signer.verifier().origin();
    if (expected != null && !expected.equals(found) && !signed(connection, found)) {
      throw OtherKey.of(expected, found, shared);
    }
  }

  /** Anybody may have put a note there; it does not make the key another. */
  private static boolean signed(Connection connection, String origin) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT 1 FROM checkpoint WHERE substr(note, 1, ?) = ? ORDER BY size DESC LIMIT 1")) {
      statement.setInt(1, origin.length());
      statement.setString(2, origin);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private static @Nullable String newest(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1")) {
      return row.next() ? row.getString(1).lines().findFirst().orElse("") : null;
    }
  }
}
