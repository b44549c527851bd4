package id.paritrana.personal;

import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL server with a schema that holds keys of personal data and nothing else. */
public interface KeyServer {
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
