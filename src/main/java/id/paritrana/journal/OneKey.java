package id.paritrana.journal;

import id.paritrana.journal.proof.Signer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Replicas of one journal sign with one key, or what one of them signed would be false to the next.
 * The key of the newest checkpoint is the journal's; where there is none, the first to sign says.
 */
final class OneKey {
  private static final String NONE = "no key / tidak ada kunci";

  private OneKey() {}

  /**
   * The signer of this folder.
   *
   * @throws OtherKey if the journal is shared and its key is another; no key is made then
   */
  static Signer signer(Database database, Path keys) throws IOException, SQLException {
    if (!Signer.isIn(keys) && database.shared()) {
      try (Connection connection = database.openForReading()) {
        String expected = newest(connection);
        if (expected != null) {
          throw new OtherKey(expected, NONE);
        }
      }
    }
    Signer signer = Signer.open(keys);
    if (database.shared()) {
      try (Connection connection = database.openForReading()) {
        check(connection, signer);
      }
    }
    return signer;
  }

  /** Refuses a key that is not the one of the newest checkpoint. */
  static void check(Connection connection, Signer signer) throws SQLException {
    String expected = newest(connection);
    String found = signer.verifier().origin();
    if (expected != null && !expected.equals(found)) {
      throw new OtherKey(expected, found);
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
