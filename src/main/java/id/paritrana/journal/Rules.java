package id.paritrana.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/** The names of rules and which decision each fired in. */
final class Rules {
  private final PreparedStatement name;
  private final PreparedStatement fired;

  Rules(Connection connection) throws SQLException {
    // One statement for all of a decision's rules: twenty calls into SQLite would cost more than
    // the rest of the entry.
    name =
        connection.prepareStatement(
            "INSERT INTO rule(name) SELECT value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING");
    fired =
        connection.prepareStatement(
            "INSERT INTO fired(rule, sequence) SELECT id, ? FROM rule WHERE name IN (SELECT value FROM json_each(?))");
  }

  void fire(Set<String> names, long sequence) throws SQLException {
    String array = Canonical.array(names);
    Row.set(name, array);
    name.executeUpdate();
    Row.set(fired, sequence, array);
    fired.executeUpdate();
  }
}
