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
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** The keys in one SQLite file, over one connection that threads take in turns. */
final class SqliteSubjects implements SubjectKeys {
  private interface Work<T> {
    T done() throws SQLException;
  }

  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final Tags tags;
  private final PreparedStatement byTag;
  private final PreparedStatement byId;

  private SqliteSubjects(Connection connection) throws SQLException {
    this.connection = connection;
    tags = Tags.of(SubjectFile.secret(connection));
    byTag = connection.prepareStatement("SELECT id, key FROM subject WHERE tag = ?");
    byId = connection.prepareStatement("SELECT key, erased_at FROM subject WHERE id = ?");
  }

  static SqliteSubjects open(Path folder) {
    try {
      return new SqliteSubjects(SubjectFile.open(folder.resolve("subjects.db")));
    } catch (IOException | SQLException e) {
      throw KeysUnavailable.atStart(folder, e);
    }
  }

  @Override
  public Map<Person, Subject> subjects(Collection<Person> people, Instant now) {
    return work(
        () -> {
          Map<Person, Subject> found = new HashMap<>();
          List<Person> unknown = new ArrayList<>();
          // One lock for all of them.
          execute("BEGIN");
          for (Person person : people) {
            Subject subject = byTag(tags.of(person));
            if (subject == null) {
              unknown.add(person);
            } else {
              found.put(person, subject);
            }
          }
          execute("COMMIT");
          if (!unknown.isEmpty()) {
            make(unknown, now, found);
          }
          return found;
        });
  }

  /** Looked up once more after each insertion: another process may have been first. */
  private void make(List<Person> people, Instant now, Map<Person, Subject> found)
      throws SQLException {
    execute("BEGIN IMMEDIATE");
    for (Person person : people) {
      byte[] tag = tags.of(person);
      Subject fresh = Subject.random();
      update(
          "INSERT INTO subject(id, role, nominee, tag, key, made_at) VALUES (?, ?, ?, ?, ?, ?)"
              + " ON CONFLICT(tag) DO NOTHING",
          fresh.id(),
          person.role().name(),
          person.nominee(),
          tag,
          fresh.key().getEncoded(),
          now.toEpochMilli());
      Subject made = byTag(tag);
      if (made == null) {
        throw new SQLException("a subject that was just made is not there");
      }
      found.put(person, made);
    }
    execute("COMMIT");
  }

  @Override
  public Optional<String> find(Person person) {
    return work(() -> Optional.ofNullable(byTag(tags.of(person))).map(Subject::id));
  }

  @Override
  public Map<String, Optional<SecretKey>> keys(Collection<String> ids) {
    return work(
        () -> {
          Map<String, Optional<SecretKey>> keys = new HashMap<>();
          execute("BEGIN");
          for (String id : ids) {
            byId.setString(1, id);
            try (ResultSet row = byId.executeQuery()) {
              if (row.next()) {
                keys.put(id, Optional.ofNullable(row.getBytes(1)).map(Subject::key));
              }
            }
          }
          execute("COMMIT");
          return keys;
        });
  }

  @Override
  public Instant erase(String id, Instant now) {
    return work(
        () -> {
          update(
              "UPDATE subject SET tag = NULL, key = NULL, nominee = '', erased_at = ?"
                  + " WHERE id = ? AND erased_at IS NULL",
              now.toEpochMilli(),
              id);
          byId.setString(1, id);
          Instant erased;
          try (ResultSet row = byId.executeQuery()) {
            if (!row.next()) {
              throw new NoSuchElementException(id);
            }
            erased = Instant.ofEpochMilli(row.getLong(2));
          }
          SubjectFile.scrub(connection);
          return erased;
        });
  }

  @Override
  public void recorded(String id) {
    work(() -> update("UPDATE subject SET recorded = 1 WHERE id = ?", id));
  }

  @Override
  public List<Known> unrecorded() {
    return rows(
        "SELECT id, role, nominee FROM subject WHERE erased_at IS NOT NULL AND recorded = 0",
        row -> new Known(row.getString(1), Role.valueOf(row.getString(2)), row.getString(3)));
  }

  @Override
  public List<String> nominees() {
    return rows(
        "SELECT DISTINCT nominee FROM subject WHERE nominee <> '' ORDER BY nominee",
        row -> row.getString(1));
  }

  private <T> List<T> rows(String sql, Row<T> reading) {
    return work(
        () -> {
          List<T> rows = new ArrayList<>();
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
              rows.add(reading.of(row));
            }
          }
          return rows;
        });
  }

  @Override
  public byte[] mac(byte[]... parts) {
    return tags.mac(parts);
  }

  private @Nullable Subject byTag(byte[] tag) throws SQLException {
    byTag.setBytes(1, tag);
    try (ResultSet row = byTag.executeQuery()) {
      return row.next() ? new Subject(row.getString(1), Subject.key(row.getBytes(2))) : null;
    }
  }

  /** Prepared anew: one that is kept would stop the file from being rebuilt. */
  private int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private synchronized <T> T work(Work<T> work) {
    try {
      return work.done();
    } catch (SQLException e) {
      rollBack();
      throw new KeysUnavailable(e);
    }
  }

  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // Nothing was begun that could be given up.
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // All that was promised is in the file.
    }
  }
}
