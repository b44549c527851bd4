package id.paritrana.personal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** What opens a shared store: the key that lies on the replicas, and the secret it is sealed by. */
record Unlocked(MasterKey master, Tags tags) {
  private static final String SECRET = "secret";

  /**
   * Unlocks a store, or locks one that nobody has used yet.
   *
   * @param connection is in a transaction afterwards
   * @param folder where the key lies; it is made for a new store only
   * @throws OtherMasterKey if there is none here for a store that has one, or another
   */
  static Unlocked by(Connection connection, Path folder) throws SQLException, IOException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      // Of two that find the store empty, the second finds the first one's secret.
      statement.execute("LOCK TABLE secret IN SHARE ROW EXCLUSIVE MODE");
      byte[] sealed = sealed(statement);
      return sealed == null ? lock(connection, folder) : unlock(sealed, folder);
    }
  }

  private static byte @Nullable [] sealed(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT value FROM secret")) {
      return row.next() ? row.getBytes(1) : null;
    }
  }

  private static Unlocked lock(Connection connection, Path folder)
      throws SQLException, IOException {
    MasterKey master = MasterKey.make(folder);
    byte[] secret = Gcm.random(32);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO secret(one, value) VALUES (TRUE, ?)")) {
      insert.setBytes(1, master.seal(SECRET, secret));
      insert.executeUpdate();
    }
    connection.commit();
    return new Unlocked(master, Tags.of(secret));
  }

  private static Unlocked unlock(byte[] sealed, Path folder) throws IOException {
    Path file = MasterKey.file(folder);
    MasterKey master = MasterKey.in(folder).orElseThrow(() -> OtherMasterKey.missing(file));
    byte[] secret = master.open(SECRET, sealed).orElseThrow(() -> OtherMasterKey.other(file));
    return new Unlocked(master, Tags.of(secret));
  }
}
