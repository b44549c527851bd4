package id.paritrana.journal;

import id.paritrana.journal.proof.ExportLine;
import id.paritrana.journal.search.Query;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Submissions as the tests need them, and the journal's file as a stranger would open it. */
final class Sample {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

  private Sample() {}

  static Submission decision(String id) {
    return decision(id, body("16.05", "ELIGIBLE", "COV-006"), null);
  }

  static Submission decision(String id, String body, @Nullable Idempotency idempotency) {
    return decision(id, NOON, body, idempotency);
  }

  static Submission decision(
      String id, Instant at, String body, @Nullable Idempotency idempotency) {
    return new Submission(id, at, Kind.DECISION, body, idempotency);
  }

  /** What an index reads of a decision's body, and no more. */
  static String body(String nominee, String outcome, String... rules) {
    return """
        {"decision": {"nominee": {"id": "%s"}, "outcome": "%s", "category": "REGENCY_CITY",
          "score": {"total": 71.25}, "ruleset": "sha256:abc", "assessmentYear": 2024,
          "stage": "SCREENING", "gates": [], "firings": [%s]}}"""
        .formatted(
            nominee,
            outcome,
            Stream.of(rules)
                .map(
                    rule -> "{\"rule\": \"" + rule + "\", \"file\": \"coverage.drl\", \"line\": 1}")
                .collect(Collectors.joining(", ")));
  }

  /** All decisions, newest first. */
  static List<Entry> all(Journal journal) {
    return journal.search(Query.ALL, null, Page.MOST).entries();
  }

  /** The line of an export with an entry that nobody recorded, though its hash is right. */
  static String forged(long sequence, String previous, String body) {
    byte[] envelope =
        Chain.envelope(
            sequence,
            Chain.bytes(previous),
            Moment.text(NOON),
            "forged-" + sequence,
            "DECISION",
            body.getBytes(StandardCharsets.UTF_8));
    return new String(ExportLine.entry(envelope, Chain.hash(envelope)), StandardCharsets.UTF_8)
        .strip();
  }

  /** The hash at the end of a line of an export. */
  static String hash(String line) {
    return line.substring(line.lastIndexOf("sha256:"), line.length() - 2);
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
    try (Connection connection = raw(directory)) {
      tamper(connection, statements);
    }
  }

  /** The same; the triggers are put back as they were, as who knows the journal would. */
  static void tamper(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      Map<String, String> guards = new LinkedHashMap<>();
      String named =
          "SELECT name, sql FROM sqlite_schema WHERE name IN ('entry_keeps', 'entry_stays')";
      try (ResultSet guard = statement.executeQuery(named)) {
        while (guard.next()) {
          guards.put(guard.getString(1), guard.getString(2));
        }
      }
      for (String name : guards.keySet()) {
        statement.execute("DROP TRIGGER " + name);
      }
      for (String sql : statements) {
        statement.execute(sql);
      }
      try (ResultSet guard = statement.executeQuery(named)) {
        while (guard.next()) {
          guards.remove(guard.getString(1));
        }
      }
      for (String sql : guards.values()) {
        statement.execute(sql);
      }
    }
  }
}
