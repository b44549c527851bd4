package id.paritrana.personal;

import static id.paritrana.personal.Names.NOON;
import static id.paritrana.personal.Names.SITI;
import static id.paritrana.personal.Names.subject;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.dossier.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a store that one service has to itself. */
class SqliteSubjectsTest {
  @TempDir Path folder;
  private SubjectKeys keys;

  @BeforeEach
  void open() {
    keys = SubjectKeys.open(folder.resolve("keys"));
  }

  @AfterEach
  void close() {
    keys.close();
  }

  @Test
  void noByteOfAnErasedKeyIsLeftInAnyFile() throws Exception {
    List<Subject> subjects = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      subjects.add(subject(keys, Person.of(Role.ASSESSOR, "", "Number " + random.nextInt())));
    }
    for (Subject subject : subjects.subList(0, 5)) {
      assertThat(Residue.of(subject.key().getEncoded(), folder)).isNotEmpty();
    }

    for (int i = 0; i < 2_000; i += 100) {
      keys.erase(subjects.get(i).id(), NOON);
    }

    for (int i = 0; i < 2_000; i += 100) {
      assertThat(Residue.of(subjects.get(i).key().getEncoded(), folder)).isEmpty();
    }
    assertThat(Residue.of(subjects.get(1).key().getEncoded(), folder)).isNotEmpty();
  }

  @Test
  void anErasureWaitsForOthersThatEmptyTheLogInThisMoment() throws Exception {
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      subjects.add(subject(keys, Person.of(Role.ASSESSOR, "", "Number " + i)));
    }
    AtomicBoolean over = new AtomicBoolean();
    Thread other = new Thread(() -> empty(over));
    other.start();
    try {
      subjects.forEach(subject -> keys.erase(subject.id(), NOON));
    } finally {
      over.set(true);
      other.join();
    }
    assertThat(keys.unrecorded()).hasSize(300);
  }

  private void empty(AtomicBoolean over) {
    try (Connection connection = SubjectFile.open(folder.resolve("keys/subjects.db"));
        Statement statement = connection.createStatement()) {
      while (!over.get()) {
        statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void onlyTheOwnerMayReadTheFiles() throws Exception {
    subject(keys, SITI);
    try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
      assertThat(files.toList())
          .hasSize(3)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
        .isEqualTo("rwx------");
  }

  @Test
  void aFileThatIsNoStoreIsRefused() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other/keys"));
    Files.writeString(
        other.resolve("subjects.db"), "no database, but long enough to be read as one".repeat(30));
    assertThatExceptionOfType(KeysUnavailable.class)
        .isThrownBy(() -> SubjectKeys.open(folder.resolve("other").resolve("keys")));
  }

  @Test
  void noNameIsInAnyFile() throws Exception {
    subject(keys, SITI);
    for (String name : List.of("Siti Aminah", "siti aminah", "SITI AMINAH")) {
      assertThat(Residue.of(name.getBytes(UTF_8), folder)).isEmpty();
    }
  }
}
