package id.paritrana.journal;

import id.paritrana.journal.proof.Hashes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Takes a journal of an earlier format to the present one. Format 1 kept bodies as they were handed
 * in, 2 had another index, 3 kept every body, 4 vouched for no entry, and 5 for its hash alone.
 * Every entry keeps its hash, since that was of the canonical body all along; nothing is vouched
 * for here, see {@link TakingOver}.
 */
final class Upgrade {
  private Upgrade() {}

  /** Runs inside the caller's transaction. */
  static void of(Connection connection, String version) throws SQLException {
    if (version.equals("1")) {
      repack(connection);
    }
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP TRIGGER IF EXISTS entry_keeps");
      if (Integer.parseInt(version) < 4) {
        statement.executeUpdate(Schema.ARCHIVE);
      }
      for (String table : List.of("entry", "idempotency")) {
        if (!Copying.has(connection, table, "mac")) {
          statement.executeUpdate(
              "ALTER TABLE " + table + " ADD COLUMN mac BLOB NOT NULL DEFAULT x''");
        }
      }
      statement.executeUpdate(Schema.KEEPS);
      statement.executeUpdate(Schema.OTHER);
    }
    // Reindexing asks where archived bodies went, so that table comes first.
    if (version.equals("1") || version.equals("2")) {
      index(connection);
    }
  }

  private static void index(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP TABLE fired");
      statement.executeUpdate("DROP TABLE rule");
      statement.executeUpdate("DROP TABLE decision");
      statement.executeUpdate(Schema.INDEX);
    }
    new Reindexing(connection).run();
  }

  private static void repack(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(Schema.ENTRY.formatted("entry_2"));
      copy(connection, statement);
      statement.executeUpdate("DROP TABLE entry");
      statement.executeUpdate("ALTER TABLE entry_2 RENAME TO entry");
      statement.executeUpdate(Schema.PROOF);
    }
    grow(connection);
  }

  private static void copy(Connection connection, Statement statement) throws SQLException {
    String insert =
        "INSERT INTO entry_2(sequence, id, at, kind, body, texts, written, hash, mac)"
            + " VALUES (?, ?, ?, ?, ?, NULL, ?, ?, x'')";
    try (PreparedStatement to = connection.prepareStatement(insert);
        ResultSet from =
            statement.executeQuery(
                "SELECT sequence, id, at, kind, body, hash FROM entry ORDER BY sequence")) {
      while (from.next()) {
        Packed packed = Packed.of(body(from), null, Texts.NONE);
        Row.set(
            to,
            from.getLong("sequence"),
            from.getString("id"),
            from.getLong("at"),
            from.getString("kind"),
            packed.body(),
            packed.written(),
            Chain.bytes(from.getString("hash")));
        to.executeUpdate();
      }
    }
  }

  /** A body that was damaged stays what it is: verifying says so, now as before. */
  private static Body body(ResultSet from) throws SQLException {
    String json = from.getString("body");
    try {
      return Body.of(json);
    } catch (IllegalArgumentException damaged) {
      return new Body(json, null);
    }
  }

  private static void grow(Connection connection) throws SQLException {
    Tree tree = new Tree(connection);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT hash FROM entry ORDER BY sequence")) {
      for (long size = 0; row.next(); size++) {
        tree.add(size, Hashes.leaf(row.getBytes(1)));
      }
    }
  }
}
