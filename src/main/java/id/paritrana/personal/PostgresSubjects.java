package id.paritrana.personal;

import id.paritrana.dossier.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.SecretKey;

/**
 * The keys in a schema that replicas share, each sealed under the key that lies on the replicas.
 */
final class PostgresSubjects implements SubjectKeys {
  private static final int ROUNDS = 10;
  private static final HexFormat HEX = HexFormat.of();

  /**
   * Writes the table to a new file with what this transaction sees, and lets go of the old file
   * with every earlier version of a row. Unlike VACUUM it leaves none out that some older
   * transaction, a dump perhaps, could still see. Adding 0 is what makes it write.
   */
  private static final String REWRITE =
      "ALTER TABLE subject ALTER made_at TYPE BIGINT USING made_at + 0";

  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final Connections connections;
  private final MasterKey master;
  private final Tags tags;

  private PostgresSubjects(KeyServer server, Unlocked unlocked) {
    connections = new Connections(server, KeysUnavailable::new);
    master = unlocked.master();
    tags = unlocked.tags();
  }

  static PostgresSubjects open(KeyServer server, Path folder) {
    try {
      server.prepare(KeyServer.MIGRATIONS);
      try (Connection connection = server.open()) {
        return new PostgresSubjects(server, Unlocked.by(connection, folder));
      }
    } catch (IOException | SQLException e) {
      throw KeysUnavailable.atStart(server, e);
    }
  }

  @Override
  public Map<Person, Subject> subjects(Collection<Person> people, Instant now) {
    // In one order everywhere, so that no two replicas wait for each other.
    Map<String, Person> wanted = new TreeMap<>();
    people.forEach(person -> wanted.put(HEX.formatHex(tags.of(person)), person));
    return connections.use(
        connection -> {
          Map<Person, Subject> found = new HashMap<>();
          for (int round = 0; round < ROUNDS; round++) {
            find(connection, wanted, found);
            Map<String, Person> unknown = new TreeMap<>(wanted);
            unknown.values().removeAll(found.keySet());
            if (unknown.isEmpty()) {
              return found;
            }
            make(connection, unknown, now);
          }
          throw new SQLException("subjects are erased as fast as they are made");
        });
  }

  private void find(Connection connection, Map<String, Person> wanted, Map<Person, Subject> found)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT id, key, tag FROM subject WHERE tag = ANY(?)")) {
      select.setArray(1, connection.createArrayOf("bytea", tags(wanted)));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String id = row.getString(1);
          SecretKey key =
              key(id, row.getBytes(2))
                  .orElseThrow(() -> new SQLException("the key of subject " + id + " was changed"));
          Person person = wanted.get(HEX.formatHex(row.getBytes(3)));
          if (person != null) {
            found.put(person, new Subject(id, key));
          }
        }
      }
    }
  }

  /** Whom another replica makes in this very moment is left to it, once it has committed. */
  private void make(Connection connection, Map<String, Person> people, Instant now)
      throws SQLException {
    List<Subject> subjects = people.keySet().stream().map(tag -> Subject.random()).toList();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO subject(id, role, nominee, tag, key, made_at)"
                + " SELECT *, ? FROM unnest(?, ?, ?, ?, ?) ON CONFLICT(tag) DO NOTHING")) {
      insert.setLong(1, now.toEpochMilli());
      Object[][] columns = {
        subjects.stream().map(Subject::id).toArray(),
        people.values().stream().map(person -> person.role().name()).toArray(),
        people.values().stream().map(Person::nominee).toArray(),
        tags(people),
        subjects.stream().map(s -> master.seal(s.id(), s.key().getEncoded())).toArray(byte[][]::new)
      };
      for (int i = 0; i < columns.length; i++) {
        String type = i < 3 ? "text" : "bytea";
        insert.setArray(i + 2, connection.createArrayOf(type, columns[i]));
      }
      insert.executeUpdate();
    }
  }

  private static byte[][] tags(Map<String, Person> people) {
    return people.keySet().stream().map(HEX::parseHex).toArray(byte[][]::new);
  }

  @Override
  public Optional<String> find(Person person) {
    return rows("SELECT id FROM subject WHERE tag = ?", row -> row.getString(1), tags.of(person))
        .stream()
        .findFirst();
  }

  @Override
  public Map<String, Optional<SecretKey>> keys(Collection<String> ids) {
    return connections.use(
        connection -> {
          Map<String, Optional<SecretKey>> keys = new HashMap<>();
          try (PreparedStatement select =
              connection.prepareStatement("SELECT id, key FROM subject WHERE id = ANY(?)")) {
            select.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (ResultSet row = select.executeQuery()) {
              while (row.next()) {
                String id = row.getString(1);
                byte[] sealed = row.getBytes(2);
                Optional<SecretKey> key = sealed == null ? Optional.empty() : key(id, sealed);
                // One that was changed reads as if it had never been here, not as erased.
                if (sealed == null || key.isPresent()) {
                  keys.put(id, key);
                }
              }
            }
          }
          return keys;
        });
  }

  @Override
  public Instant erase(String id, Instant now) {
    return connections.use(
        connection -> {
          try (Statement control = connection.createStatement()) {
            // At once, since two that held a weaker lock would each wait for the other's.
            control.execute("BEGIN; LOCK TABLE subject IN ACCESS EXCLUSIVE MODE");
            int erased =
                update(
                    connection,
                    "UPDATE subject SET tag = NULL, key = NULL, nominee = '', erased_at = ?"
                        + " WHERE id = ? AND erased_at IS NULL",
                    now.toEpochMilli(),
                    id);
            if (erased > 0) {
              control.execute(REWRITE);
            }
            control.execute("COMMIT");
          }
          return erasedAt(connection, id);
        });
  }

  private static Instant erasedAt(Connection connection, String id) throws SQLException {
    return rows(
            connection,
            "SELECT erased_at FROM subject WHERE id = ?",
            row -> Instant.ofEpochMilli(row.getLong(1)),
            id)
        .stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(id));
  }

  @Override
  public void recorded(String id) {
    connections.use(
        connection -> update(connection, "UPDATE subject SET recorded = TRUE WHERE id = ?", id));
  }

  @Override
  public List<Known> unrecorded() {
    return rows(
        "SELECT id, role, nominee FROM subject WHERE erased_at IS NOT NULL AND NOT recorded",
        row -> new Known(row.getString(1), Role.valueOf(row.getString(2)), row.getString(3)));
  }

  @Override
  public List<String> nominees() {
    return rows(
        "SELECT DISTINCT nominee FROM subject WHERE nominee <> '' ORDER BY nominee",
        row -> row.getString(1));
  }

  @Override
  public byte[] mac(byte[]... parts) {
    return tags.mac(parts);
  }

  private Optional<SecretKey> key(String id, byte[] sealed) {
    return master.open(id, sealed).map(Subject::key);
  }

  private <T> List<T> rows(String sql, Row<T> reading, Object... values) {
    return connections.use(connection -> rows(connection, sql, reading, values));
  }

  private static <T> List<T> rows(
      Connection connection, String sql, Row<T> reading, Object... values) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      set(select, values);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(reading.of(row));
        }
      }
    }
    return rows;
  }

  private static int update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
