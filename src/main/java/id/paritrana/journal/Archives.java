package id.paritrana.journal;

import id.paritrana.journal.proof.ArchiveFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The table of the files that bodies went to. */
final class Archives {
  static final String TABLE = "archive";

  /** A file and the last entry in it. */
  record Kept(long upto, String file, String sha256) {}

  private Archives() {}

  /** All of them, oldest first; none in a copy of a journal that was made before there were any. */
  static List<Kept> all(Connection connection) throws SQLException {
    List<Kept> all = new ArrayList<>();
    if (areIn(connection)) {
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery("SELECT upto, file, sha256 FROM archive ORDER BY upto")) {
        while (row.next()) {
          all.add(new Kept(row.getLong(1), row.getString(2), row.getString(3)));
        }
      }
    }
    return all;
  }

  static boolean areIn(Connection connection) throws SQLException {
    try (ResultSet table =
        connection.getMetaData().getTables(null, connection.getSchema(), TABLE, null)) {
      return table.next();
    }
  }

  /** Keeps what an entry tells, inside the transaction of that entry. */
  static void keep(Connection connection, Entry entry, byte[] body) throws SQLException {
    ArchiveFile archive = ArchiveFile.read(body);
    if (archive == null) {
      throw new IllegalArgumentException("The entry " + entry.id() + " tells of no archive");
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO archive(upto, file, sha256, at, entry) VALUES (?, ?, ?, ?, ?)")) {
      Row.set(
          insert,
          archive.upto(),
          archive.file(),
          archive.sha256(),
          entry.at().toEpochMilli(),
          entry.sequence());
      insert.executeUpdate();
    }
  }
}
