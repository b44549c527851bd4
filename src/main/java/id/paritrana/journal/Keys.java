package id.paritrana.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The idempotency keys and the entry each one made. */
final class Keys {
  static final String SELECT =
      "SELECT request_hash, "
          + Row.COLUMNS
          + " FROM idempotency i JOIN entry e ON e.sequence = i.sequence WHERE i.key = ?";

  private final PreparedStatement select;
  private final PreparedStatement insert;

  Keys(Connection connection) throws SQLException {
    select = connection.prepareStatement(SELECT);
    insert =
        connection.prepareStatement(
            "INSERT INTO idempotency(key, request_hash, sequence) VALUES (?, ?, ?)");
  }

  @Nullable Row earlier(@Nullable Idempotency idempotency) throws SQLException {
    return idempotency == null ? null : earlier(select, idempotency);
  }

  /**
   * What a key made before.
   *
   * @throws IdempotencyConflict if it was used for a different request
   */
  static @Nullable Row earlier(PreparedStatement select, Idempotency idempotency)
      throws SQLException {
    select.setString(1, idempotency.key());
    try (ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        return null;
      }
      if (!row.getString("request_hash").equals(idempotency.requestHash())) {
        throw new IdempotencyConflict(idempotency.key());
      }
      return Row.of(row);
    }
  }

  void keep(@Nullable Idempotency idempotency, long sequence) throws SQLException {
    if (idempotency != null) {
      Row.set(insert, idempotency.key(), idempotency.requestHash(), sequence);
      insert.executeUpdate();
    }
  }
}
