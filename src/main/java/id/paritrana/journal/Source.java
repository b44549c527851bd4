package id.paritrana.journal;

import java.sql.Connection;
import java.sql.SQLException;

/** From where a journal is read. */
interface Source {
  /** Reads something. */
  interface Reading<T> {
    T from(Connection connection) throws SQLException;
  }

  <T> T read(Reading<T> reading);

  /** One connection, and so what the transaction on it sees. */
  record Within(Connection connection) implements Source {
    @Override
    public <T> T read(Reading<T> reading) {
      try {
        return reading.from(connection);
      } catch (SQLException e) {
        throw new JournalUnavailable("The journal cannot be read", e);
      }
    }
  }
}
