package id.paritrana.journal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds what a database consists of against what this program makes: a trigger that somebody added
 * could take entries away as they are written, and one that is gone guards nothing.
 */
final class Parts {
  private static final String IN_SQLITE =
      "SELECT type || ' ' || name, tbl_name || ' ' || sql FROM sqlite_schema"
          + " WHERE sql IS NOT NULL AND NOT (type = 'table' AND name LIKE 'sqlite\\_stat_' ESCAPE '\\')";

  private static final String IN_POSTGRESQL =
      """
      SELECT 'trigger ' || tgname, relname || ' ' || proname || ' ' || tgtype::text || ' ' || tgenabled::text
          || CASE WHEN tgqual IS NULL THEN '' ELSE ' when' END
        FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid JOIN pg_proc p ON p.oid = tgfoid
        WHERE relnamespace = current_schema()::regnamespace AND NOT tgisinternal
      UNION ALL
      SELECT 'rule ' || rulename, tablename FROM pg_rules WHERE schemaname = current_schema()
      """;

  /** The type counts: 1 each row, 2 before, 8 delete, 16 update, 32 truncate. */
  private static final Map<String, String> MADE_IN_POSTGRESQL =
      Map.of(
          "trigger entry_stays", "entry append_only 42 O",
          "trigger entry_keeps", "entry only_emptied 19 O",
          "trigger archive_stays", "archive append_only 58 O");

  private Parts() {}

  /** What is there and unknown, or another than it should be, or missing; each with its kind. */
  static List<String> unknownInSqlite(Connection connection) throws SQLException {
    try (Connection fresh = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = fresh.createStatement()) {
      Schema.make(statement);
      return unknown(read(connection, IN_SQLITE), read(fresh, IN_SQLITE));
    }
  }

  static List<String> unknownInPostgresql(Connection connection) throws SQLException {
    return unknown(read(connection, IN_POSTGRESQL), MADE_IN_POSTGRESQL);
  }

  private static List<String> unknown(Map<String, String> found, Map<String, String> made) {
    List<String> unknown = new ArrayList<>();
    found.forEach(
        (name, says) -> {
          if (!says.equals(made.get(name))) {
            unknown.add(name);
          }
        });
    made.keySet().stream().filter(name -> !found.containsKey(name)).sorted().forEach(unknown::add);
    return unknown;
  }

  private static Map<String, String> read(Connection connection, String sql) throws SQLException {
    Map<String, String> parts = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet part = statement.executeQuery(sql)) {
      while (part.next()) {
        parts.put(part.getString(1), plain(part.getString(2)));
      }
    }
    return parts;
  }

  /** An upgrade leaves a column's default behind, and quotes round a name. */
  private static String plain(String sql) {
    return sql.replaceAll("\\s+", " ")
        .replaceAll(" ?([(),]) ?", "$1")
        .replace("\"entry\"", "entry")
        .replace(" DEFAULT x''", "");
  }
}
