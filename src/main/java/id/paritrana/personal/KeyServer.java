package id.paritrana.personal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A PostgreSQL server with a schema for what no copy of a journal may hold: the keys of personal
 * data, and what opens the service to its callers.
 */
public interface KeyServer {
  /** Where on the class path the tables of the schema are written down. */
  String MIGRATIONS = "id/paritrana/personal/postgres";

  /**
   * Makes the schema and its tables where they are missing.
   *
   * @param migrations a place on the class path
   * @throws IllegalStateException if the schema holds anything else, or tables of a later version
   */
  void prepare(String migrations) throws SQLException;

  /** A connection whose commit is durable, outside of any transaction. */
  Connection open() throws SQLException;

  /** Whether the connection is gone and another may do. */
  boolean lost(SQLException e);
}
