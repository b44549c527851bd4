package id.paritrana.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens as rows of a table, in SQL that both databases speak. */
final class Rows {
  private static final String SELECT =
      "SELECT id, subject, roles, made_at, expires_at, revoked_at FROM access_token ";

  private Rows() {}

  static Optional<Token> byHash(Connection connection, byte[] hash) throws SQLException {
    return select(connection, "WHERE hash = ?", hash).stream().findFirst();
  }

  static Optional<Token> byId(Connection connection, String id) throws SQLException {
    return select(connection, "WHERE id = ?", id).stream().findFirst();
  }

  static List<Token> all(Connection connection) throws SQLException {
    return select(connection, "ORDER BY made_at, id");
  }

  static void insert(Connection connection, Token token, byte[] hash) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO access_token(id, hash, subject, roles, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, token.id());
      insert.setBytes(2, hash);
      insert.setString(3, token.subject());
      insert.setString(4, Role.names(token.roles()));
      insert.setLong(5, token.made().toEpochMilli());
      insert.setObject(6, millis(token.expires()));
      insert.executeUpdate();
    }
  }

  static void revoke(Connection connection, String id, Instant now) throws SQLException {
    update(connection, "UPDATE access_token SET revoked_at = ? WHERE id = ?", now, id);
  }

  static void expire(Connection connection, String id, Instant when) throws SQLException {
    update(connection, "UPDATE access_token SET expires_at = ? WHERE id = ?", when, id);
  }

  private static void update(Connection connection, String sql, Instant when, String id)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setLong(1, when.toEpochMilli());
      update.setString(2, id);
      update.executeUpdate();
    }
  }

  private static List<Token> select(Connection connection, String where, Object... values)
      throws SQLException {
    List<Token> tokens = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(SELECT + where)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          tokens.add(token(row));
        }
      }
    }
    return tokens;
  }

  private static Token token(ResultSet row) throws SQLException {
    return new Token(
        row.getString(1),
        row.getString(2),
        Role.parse(row.getString(3)),
        Instant.ofEpochMilli(row.getLong(4)),
        instant(row, 5),
        instant(row, 6));
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  private static @Nullable Long millis(@Nullable Instant instant) {
    return instant == null ? null : instant.toEpochMilli();
  }
}
