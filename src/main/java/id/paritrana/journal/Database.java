package id.paritrana.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Where a journal is kept, and all that differs between the databases it may be kept in. What is
 * not here is SQL that both understand.
 */
sealed interface Database permits SqliteDatabase, PostgresDatabase {
  /** Makes the tables where they are missing, and refuses those of another version. */
  void prepare() throws SQLException, InterruptedException;

  /** A connection whose commit is durable, outside of any transaction. */
  Connection open() throws SQLException;

  /**
   * A connection as {@link #open}, and the only one where the file cannot be shared with what other
   * processes hold in memory of it.
   */
  Connection openAlone() throws SQLException, JournalInUse;

  /** A connection that cannot write. */
  Connection openForReading() throws SQLException;

  /** Begins a transaction that no other may write beside, in this process or another. */
  void begin(Statement control) throws SQLException;

  /** Parts that this program did not make so, or that are missing, by kind and name. */
  List<String> unknownParts() throws SQLException;

  /** Has a transaction change entries; what was there guards them again at its end. */
  String unguarded();

  /** Guards entries again. */
  String guarded();

  /** Whether the connection is gone and another may do. */
  boolean lost(SQLException e);

  /** Whether what is stored can no longer be read. */
  boolean damaged(SQLException e);

  /** Whether writers on other machines share the journal. */
  boolean shared();

  /** Copies all of it, as it is at one moment, into a SQLite file that is not there yet. */
  void copy(Path file) throws SQLException, InterruptedException;

  /** Gives back the room of what is no longer kept, as far as that holds nobody up. */
  void compact() throws SQLException;

  /** For a connection that is given up: what closing it may say changes nothing. */
  static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // Whatever was not committed is not in the database either way.
    }
  }
}
