package id.paritrana.personal;

import static id.paritrana.personal.Names.NOON;
import static id.paritrana.personal.Names.SITI;
import static id.paritrana.personal.Names.subject;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.dossier.Role;
import id.paritrana.journal.Server;
import id.paritrana.postgres.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the server and what on the replicas, in a store that replicas share. */
class PostgresSubjectsTest {
  @TempDir Path folder;
  private KeyStore store;
  private SubjectKeys keys;

  @BeforeEach
  void open() {
    store = KeyStore.Kind.POSTGRESQL.in(folder.resolve("keys"));
    keys = store.open();
  }

  @AfterEach
  void close() {
    keys.close();
  }

  @Test
  void theServerHoldsKeysOnlyInASchemaOfTheirOwnAndOnlySealed() throws Exception {
    Subject siti = subject(keys, SITI);
    byte[] sealed = key(siti);
    execute("CHECKPOINT");

    Path files = PostgresServer.shared().data();
    assertThat(Residue.of(sealed, files.resolve("base"))).isNotEmpty();
    assertThat(Residue.of(siti.key().getEncoded(), files)).isEmpty();
    for (String name : List.of("Siti Aminah", "siti aminah", "SITI AMINAH")) {
      assertThat(Residue.of(name.getBytes(UTF_8), files)).isEmpty();
    }
    assertThat(schema()).endsWith("_keys").isNotEqualTo(journal());
    assertThat(tables(journal())).isZero();
  }

  @Test
  void anErasedKeyIsInNoFileOfAnyTableThoughAnOlderTransactionCouldStillSeeIt() throws Exception {
    Subject siti = subject(keys, SITI);
    byte[] sealed = key(siti);
    byte[] tag = bytes("tag", siti);
    try (Connection dump = raw();
        Statement older = dump.createStatement()) {
      older.execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1");

      keys.erase(siti.id(), NOON);

      execute("CHECKPOINT");
      Path tables = PostgresServer.shared().data().resolve("base");
      assertThat(Residue.of(sealed, tables)).isEmpty();
      assertThat(Residue.of(tag, tables)).isEmpty();
      assertThat(Residue.of(siti.id().getBytes(UTF_8), tables)).isNotEmpty();
    }
  }

  @Test
  void anErasureThatATransactionHoldsUpErasesNothing() throws Exception {
    Subject siti = subject(keys, SITI);
    try (Connection dump = raw();
        Statement reading = dump.createStatement()) {
      reading.execute("BEGIN; LOCK TABLE " + schema() + ".subject IN ACCESS SHARE MODE");
      assertThatExceptionOfType(KeysUnavailable.class)
          .isThrownBy(() -> keys.erase(siti.id(), NOON));
    }
    assertThat(keys.find(SITI)).contains(siti.id());
    assertThat(keys.erase(siti.id(), NOON)).isEqualTo(NOON);
  }

  @Test
  void theKeyOnTheReplicasIsForItsOwnerAlone() throws Exception {
    Path file = store.folder().resolve("subjects.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store.folder())))
        .isEqualTo("rwx------");
    try (var files = Files.list(store.folder())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aReplicaWithTheSameKeyReadsWhatAnotherSealed() throws Exception {
    Subject siti = subject(keys, SITI);
    Path copied = Files.createDirectory(folder.resolve("copied"));
    Files.copy(store.folder().resolve("subjects.key"), copied.resolve("subjects.key"));
    try (SubjectKeys other = SubjectKeys.open(store.server().keys(), copied)) {
      assertThat(subject(other, SITI)).isEqualTo(siti);
      assertThat(other.mac(new byte[] {1})).isEqualTo(keys.mac(new byte[] {1}));
    }
  }

  @Test
  void aReplicaWithoutTheKeyOrWithAnotherDoesNotStart() throws Exception {
    Path stranger = folder.resolve("stranger");
    assertThatExceptionOfType(OtherMasterKey.class)
        .isThrownBy(() -> SubjectKeys.open(store.server().keys(), stranger))
        .withMessageContaining(stranger + "/subjects.key is missing")
        .withMessageContaining("salin subjects.key dari folder kunci replika lain");
    assertThat(stranger).doesNotExist();

    KeyStore.Kind.POSTGRESQL.in(stranger).open().close();
    assertThatExceptionOfType(OtherMasterKey.class)
        .isThrownBy(() -> SubjectKeys.open(store.server().keys(), stranger))
        .withMessageContaining(stranger + "/subjects.key is not the key of this database's")
        .withMessageContaining("bukan kunci data pribadi di basis data ini");
  }

  @Test
  void aKeyThatIsDamagedIsRefused() throws Exception {
    Files.writeString(store.folder().resolve("subjects.key"), "bm90IGEga2V5\n");
    assertThatExceptionOfType(KeysUnavailable.class)
        .isThrownBy(store::open)
        .withMessageContaining("subjects.key is damaged: it must hold 32 bytes in Base64");
  }

  @Test
  void aKeyThatWasChangedOnTheServerIsNotTakenForAnErasedOne() throws Exception {
    Subject siti = subject(keys, SITI);
    Subject budi = subject(keys, Names.BUDI);
    execute(
        "UPDATE %1$s.subject SET key = (SELECT key FROM %1$s.subject WHERE id = '%2$s') WHERE id = '%3$s'"
            .formatted(schema(), budi.id(), siti.id()));
    assertThat(keys.keys(Set.of(siti.id()))).isEmpty();
    assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> subject(keys, SITI));
  }

  @Test
  void tablesOfALaterVersionAreRefused() throws Exception {
    execute(
        "INSERT INTO %s.flyway_schema_history(installed_rank, version, description, type, script,"
                .formatted(schema())
            + " checksum, installed_by, execution_time, success)"
            + " VALUES (9, '9', 'later', 'SQL', 'V9__later.sql', 1, 'x', 1, true)");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(store::open)
        .withMessageContaining("cannot be used / skema " + schema() + " tidak dapat dipakai");
  }

  @Test
  void whileTheServerIsGoneTheKeysAreUnavailableAndThenThereAgain() throws Exception {
    try (PostgresServer own = PostgresServer.start()) {
      Server server = new Server(own.fresh(), null, null);
      try (SubjectKeys away = SubjectKeys.open(server.keys(), folder)) {
        Subject siti = subject(away, SITI);

        own.kill();
        assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> subject(away, SITI));
        assertThatExceptionOfType(KeysUnavailable.class)
            .isThrownBy(() -> away.erase(siti.id(), NOON));
        own.restart();
        assertThat(subject(away, SITI)).isEqualTo(siti);

        own.kill();
        own.restart();
        assertThat(subject(away, Person.of(Role.SOURCE, "", "Ani")).id()).isNotEqualTo(siti.id());
        assertThat(away.erase(siti.id(), NOON)).isEqualTo(NOON);
      }
    }
  }

  private byte[] key(Subject subject) throws SQLException {
    return bytes("key", subject);
  }

  private byte[] bytes(String column, Subject subject) throws SQLException {
    try (Connection connection = raw();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT %s FROM %s.subject WHERE id = '%s'"
                    .formatted(column, schema(), subject.id()))) {
      row.next();
      return row.getBytes(1);
    }
  }

  private int tables(String schema) throws SQLException {
    try (Connection connection = raw();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*) FROM pg_tables WHERE schemaname = '" + schema + "'")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection raw() throws SQLException {
    return DriverManager.getConnection(store.server().url());
  }

  private String journal() {
    return store.server().url().replaceFirst(".*currentSchema=", "");
  }

  private String schema() {
    return journal() + "_keys";
  }
}
