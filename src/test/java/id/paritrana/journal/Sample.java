package id.paritrana.journal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Submissions as the tests need them, and the journal's file as a stranger would open it. */
final class Sample {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
  static final Query ALL = query(null, null, null, null, null);

  private Sample() {}

  static Submission decision(String id) {
    return decision(id, "{\"outcome\":\"ELIGIBLE\",\"total\":71.25}", null);
  }

  static Submission decision(String id, String body, @Nullable Idempotency idempotency) {
    return decision(id, NOON, body, index("16.05", "ELIGIBLE", "COV-006"), idempotency);
  }

  static Submission decision(
      String id, Instant at, String body, Index index, @Nullable Idempotency idempotency) {
    return new Submission(id, at, Kind.DECISION, body, index, idempotency);
  }

  static Index index(String nominee, String outcome, String... rules) {
    return new Index(
        nominee,
        "REGENCY_CITY",
        outcome,
        new BigDecimal("71.25"),
        "sha256:abc",
        2024,
        "SCREENING",
        Set.of(rules));
  }

  static Query query(
      @Nullable String nominee,
      @Nullable String category,
      @Nullable String outcome,
      @Nullable String rule,
      @Nullable String ruleset) {
    return new Query(nominee, category, outcome, rule, ruleset, null, null, null, 100);
  }

  /** A body as SQL has it once it is packed. */
  static String packed(String json) {
    return "x'"
        + HexFormat.of().formatHex(Texts.NONE.pack(json.getBytes(StandardCharsets.UTF_8)))
        + "'";
  }

  static Connection raw(Path directory) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("journal.db"));
  }

  /** Runs statements past the journal, and past the triggers that keep its entries. */
  static void tamper(Path directory, String... statements) throws SQLException {
    try (Connection connection = raw(directory);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER IF EXISTS entry_keeps");
      statement.execute("DROP TRIGGER IF EXISTS entry_stays");
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
