package id.paritrana.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Copies a journal row by row from one database into the empty tables of another. */
final class Copying {
  /** What refers to another comes after it. */
  private static final List<String> TABLES =
      List.of(
          "texts", "entry", "subtree", "checkpoint", "idempotency", "term", "card", Archives.TABLE);

  private static final Set<String> VOUCHED = Set.of("entry", "idempotency");

  private static final int STRIDE = 500;

  private Copying() {}

  /** Copies every table; the transactions are the caller's. */
  static void all(Connection from, Connection to) throws SQLException {
    for (String table : TABLES) {
      if (!table.equals(Archives.TABLE) || Archives.areIn(from)) {
        table(table, from, to);
      }
    }
  }

  private static void table(String table, Connection from, Connection to) throws SQLException {
    try (Statement all = from.createStatement()) {
      all.setFetchSize(STRIDE);
      try (ResultSet row = all.executeQuery(select(table, from));
          PreparedStatement insert = to.prepareStatement(insert(table, row.getMetaData()))) {
        int columns = row.getMetaData().getColumnCount();
        for (long copied = 1; row.next(); copied++) {
          for (int column = 1; column <= columns; column++) {
            insert.setObject(column, row.getObject(column));
          }
          insert.addBatch();
          if (copied % STRIDE == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
    }
  }

  /** A file of an earlier version may have nothing that vouches for its rows. */
  private static String select(String table, Connection from) throws SQLException {
    boolean earlier = VOUCHED.contains(table) && !has(from, table, "mac");
    return "SELECT *" + (earlier ? ", x'' AS mac" : "") + " FROM " + table;
  }

  /** Whether a table has a column. */
  static boolean has(Connection in, String table, String column) throws SQLException {
    try (ResultSet found = in.getMetaData().getColumns(null, in.getSchema(), table, column)) {
      return found.next();
    }
  }

  private static String insert(String table, ResultSetMetaData columns) throws SQLException {
    StringJoiner names = new StringJoiner(", ", "INSERT INTO " + table + "(", ")");
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      names.add(columns.getColumnName(column));
    }
    return names
        + " VALUES ("
        + String.join(", ", Collections.nCopies(columns.getColumnCount(), "?"))
        + ")";
  }
}
