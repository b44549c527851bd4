package id.paritrana.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The idempotency keys and the entry each one made. */
final class Keys {
  static final String SELECT =
      "SELECT i.request_hash, i.mac AS vouch, "
          + Row.COLUMNS
          + " FROM idempotency i JOIN entry e ON e.sequence = i.sequence WHERE i.key = ?";

  private final Vouching vouching;
  private final PreparedStatement select;
  private final PreparedStatement insert;

  Keys(Connection connection, Vouching vouching) throws SQLException {
    this.vouching = vouching;
    select = connection.prepareStatement(SELECT);
    insert =
        connection.prepareStatement(
            "INSERT INTO idempotency(key, request_hash, sequence, mac) VALUES (?, ?, ?, ?)");
  }

  @Nullable Row earlier(@Nullable Idempotency idempotency) throws SQLException {
    return idempotency == null ? null : earlier(select, vouching, idempotency);
  }

  /**
   * What a key made before.
   *
   * @throws IdempotencyConflict if it was used for a different request
   * @throws JournalAltered if it is not the one that was kept for it
   */
  static @Nullable Row earlier(PreparedStatement select, Vouching vouching, Idempotency idempotency)
      throws SQLException {
    select.setString(1, idempotency.key());
    try (ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        return null;
      }
      if (!row.getString("request_hash").equals(idempotency.requestHash())) {
        throw new IdempotencyConflict(idempotency.key());
      }
      Row answer = Row.of(row);
      if (!vouching.covers(idempotency, answer.hash(), row.getBytes("vouch"))) {
        throw JournalAltered.answer(idempotency.key(), answer.sequence());
      }
      return answer;
    }
  }

  void keep(@Nullable Idempotency idempotency, long sequence, byte[] hash) throws SQLException {
    if (idempotency != null) {
      Row.set(
          insert,
          idempotency.key(),
          idempotency.requestHash(),
          sequence,
          vouching.of(idempotency, hash));
      insert.executeUpdate();
    }
  }
}
