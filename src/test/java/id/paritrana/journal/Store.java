package id.paritrana.journal;

import id.paritrana.postgres.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** Where a test keeps its journal, with all that a stranger may do to it. */
sealed interface Store {
  Duration PATIENCE = Duration.ofSeconds(10);

  /** What may go wrong with an entry. */
  enum Fault {
    REFUSED,
    COMMIT_REFUSED,
    TRANSACTION_LOST
  }

  /** The databases that every promise is held to. */
  enum Kind {
    SQLITE,
    POSTGRESQL;

    /** A store of its own for a test; the directory is also where the key lies. */
    Store in(Path directory) {
      return this == SQLITE
          ? new Sqlite(directory)
          : new Postgres(
              new Server(PostgresServer.shared().fresh(), null, null), directory.resolve("keys"));
    }
  }

  record Sqlite(Path directory) implements Store {
    @Override
    public StoredJournal open(Limits limits) {
      return StoredJournal.open(directory, keys(), limits);
    }

    @Override
    public void restore(Path backup) throws IOException {
      Backup.restore(backup, directory);
    }

    @Override
    public SqliteDatabase database() {
      return new SqliteDatabase(directory.resolve("journal.db"), PATIENCE);
    }

    @Override
    public Connection raw() throws SQLException {
      return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("journal.db"));
    }

    @Override
    public void tamper(String... statements) throws SQLException {
      Sample.tamper(directory, statements);
    }

    @Override
    public List<String> on(String id, Fault fault) {
      String then =
          switch (fault) {
            case REFUSED -> "SELECT RAISE(ABORT, 'refused')";
            case COMMIT_REFUSED -> "INSERT INTO debt VALUES (-1)";
            case TRANSACTION_LOST -> "SELECT RAISE(ROLLBACK, 'lost')";
          };
      return List.of(
          "CREATE TRIGGER fault AFTER INSERT ON entry WHEN NEW.id = '%s' BEGIN %s; END"
              .formatted(id, then));
    }

    @Override
    public Path keys() {
      return directory.resolve("keys");
    }

    @Override
    public String bytes(String hex) {
      return "x'" + hex + "'";
    }
  }

  record Postgres(Server server, Path keys) implements Store {
    @Override
    public StoredJournal open(Limits limits) {
      return StoredJournal.open(server, keys, limits);
    }

    @Override
    public void restore(Path backup) throws IOException {
      Backup.restore(backup, server);
    }

    @Override
    public PostgresDatabase database() {
      return new PostgresDatabase(server, PATIENCE);
    }

    @Override
    public Connection raw() throws SQLException {
      return DriverManager.getConnection(server.url());
    }

    @Override
    public void tamper(String... statements) throws SQLException {
      try (Connection connection = raw();
          Statement statement = connection.createStatement()) {
        statement.execute("SET session_replication_role = replica");
        for (String sql : statements) {
          statement.execute(sql);
        }
      }
    }

    @Override
    public List<String> on(String id, Fault fault) {
      String then =
          switch (fault) {
            case REFUSED -> "RAISE EXCEPTION 'refused'";
            case COMMIT_REFUSED -> "INSERT INTO debt VALUES (-1)";
            case TRANSACTION_LOST -> "PERFORM pg_terminate_backend(pg_backend_pid())";
          };
      return List.of(
          "CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN %s; RETURN NEW; END $$"
              .formatted(then),
          "CREATE TRIGGER fault AFTER INSERT ON entry FOR EACH ROW WHEN (NEW.id = '%s') EXECUTE FUNCTION fault()"
              .formatted(id));
    }

    @Override
    public String bytes(String hex) {
      return "decode('" + hex + "', 'hex')";
    }
  }

  StoredJournal open(Limits limits);

  Database database();

  /** Puts a copy here. */
  void restore(Path backup) throws IOException;

  /** A connection without any of the journal's settings. */
  Connection raw() throws SQLException;

  Path keys();

  /** Has decisions vanish as they are written, whatever guards them. */
  default void swallow() throws SQLException {
    String then =
        "BEGIN DELETE FROM card WHERE sequence = NEW.sequence; DELETE FROM entry WHERE sequence = NEW.sequence; %sEND";
    List<String> statements =
        this instanceof Sqlite
            ? List.of(
                "DROP TRIGGER entry_stays",
                "CREATE TRIGGER hilang AFTER INSERT ON card " + then.formatted(""))
            : List.of(
                "ALTER TABLE entry DISABLE TRIGGER entry_stays",
                "CREATE FUNCTION hilang() RETURNS trigger LANGUAGE plpgsql AS $$ "
                    + then.formatted("RETURN NEW; ")
                    + " $$",
                "CREATE TRIGGER hilang AFTER INSERT ON card FOR EACH ROW EXECUTE FUNCTION hilang()");
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** A trigger on new entries with this id, and what it does. */
  List<String> on(String id, Fault fault);

  /** Bytes as SQL has them. */
  String bytes(String hex);

  default StoredJournal open() {
    return open(Limits.USUAL);
  }

  /** A body as SQL has it once it is packed. */
  default String packed(String json) {
    byte[] packed = Texts.NONE.pack(json.getBytes(StandardCharsets.UTF_8));
    return bytes(HexFormat.of().formatHex(packed));
  }

  /** An entry that a stranger puts after the last one, with a hash that is right. */
  default String forgery(
      Entry last, id.paritrana.journal.Kind kind, String id, String json, String mac) {
    String next = Long.toString(last.sequence() + 1);
    byte[] hash =
        Chain.hash(
            Chain.envelope(
                last.sequence() + 1,
                Chain.bytes(last.hash()),
                Moment.text(Sample.NOON),
                id,
                kind.name(),
                json.getBytes(StandardCharsets.UTF_8)));
    return "INSERT INTO entry(sequence, id, at, kind, body, texts, written, hash, mac) VALUES (%s, '%s', %d, '%s', %s, NULL, NULL, %s, %s)"
        .formatted(
            next,
            id,
            Sample.NOON.toEpochMilli(),
            kind.name(),
            packed(json),
            bytes(HexFormat.of().formatHex(hash)),
            mac);
  }

  /** Runs statements past the journal, and past the triggers that keep its entries. */
  void tamper(String... statements) throws SQLException;
}
