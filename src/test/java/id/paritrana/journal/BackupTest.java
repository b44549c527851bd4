package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@InEachDatabase
@Timeout(60)
class BackupTest {
  @Parameter Store.Kind kind;
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void anEmptyStore() {
    store = kind.in(folder.resolve("data"));
  }

  @Test
  void aCopyMadeWhileOthersWriteIsWholeAndHoldsAllThatWasAnsweredBefore() throws Exception {
    AtomicBoolean writing = new AtomicBoolean(true);
    AtomicInteger answered = new AtomicInteger();
    try (Journal journal = store.open()) {
      Thread writer =
          new Thread(
              () -> {
                while (writing.get()) {
                  journal.append(Sample.decision("d-" + answered.get()));
                  answered.incrementAndGet();
                }
              });
      writer.start();
      while (answered.get() < 50) {
        Thread.sleep(1);
      }
      int before = answered.get();
      journal.backup(folder.resolve("copy"), Sample.NOON);
      writing.set(false);
      writer.join();
      assertThat(Backup.check(folder.resolve("copy")).flaws()).isEmpty();
      assertThat(Backup.check(folder.resolve("copy")).entries()).isGreaterThanOrEqualTo(before);
    }
  }

  @Test
  void aRestoredJournalGoesOnWhereTheCopyEnded() throws Exception {
    Entry kept;
    try (Journal journal = store.open()) {
      kept = journal.append(Sample.decision("d-1", "{\"big\":9007199254740993}", null));
      journal.backup(folder.resolve("copy"), Sample.NOON);
      journal.append(Sample.decision("d-2"));
    }
    Store anew = kind.in(folder.resolve("new"));
    anew.restore(folder.resolve("copy"));
    try (Journal journal = withKeyOf(store, anew).open()) {
      assertThat(journal.find("d-1")).contains(kept);
      assertThat(journal.find("d-2")).isEmpty();
      assertThat(journal.append(Sample.decision("d-3")).previous()).isEqualTo(kept.hash());
      assertThat(Sample.all(journal)).extracting(Entry::id).containsExactly("d-3", "d-1");
      assertThat(journal.verify().flaws()).isEmpty();
      assertThat(journal.verify().checkpoints()).isEqualTo(1);
    }
  }

  /** The key is no part of a copy. */
  private static Store withKeyOf(Store old, Store anew) throws IOException {
    Files.createDirectories(anew.keys());
    for (String half :
        List.of("checkpoint-key.pem", "checkpoint-key.pub.pem", "newest-checkpoint.txt")) {
      Files.copy(old.keys().resolve(half), anew.keys().resolve(half));
    }
    return anew;
  }

  @Test
  void aCopyFromBeforeThereWereArchivesIsRestored() throws Exception {
    try (Journal journal = store.open()) {
      journal.append(Sample.decision("d-1"));
      journal.backup(folder.resolve("copy"), Sample.NOON);
    }
    Sample.tamper(
        folder.resolve("copy"),
        "DROP TABLE archive",
        "DROP INDEX entry_other",
        "ALTER TABLE entry DROP COLUMN mac",
        "ALTER TABLE idempotency DROP COLUMN mac",
        "CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END",
        "PRAGMA user_version = 3");
    assertThat(Backup.check(folder.resolve("copy")).flaws()).isEmpty();
    Store anew = kind.in(folder.resolve("new"));
    anew.restore(folder.resolve("copy"));
    try (Journal journal = withKeyOf(store, anew).open()) {
      String note = Files.readString(folder.resolve("copy/checkpoint.txt"));
      assertThat(journal.takeOver(List.of(note), false, Sample.NOON).seen()).isEqualTo(1);
    }
    try (Journal journal = anew.open()) {
      journal.archiving(LocalDate.parse("2026-03-02"), folder.resolve("to")).run(Sample.NOON);
      assertThat(journal.find("d-1").orElseThrow().archive()).isEqualTo("journal-1-1.ndjson.zst");
      assertThat(journal.verify().flaws()).isEmpty();
    }
  }

  @Test
  void aCopyThatWasAlteredIsNamed() throws Exception {
    try (Journal journal = store.open()) {
      journal.append(Sample.decision("d-1"));
      journal.append(Sample.decision("d-2"));
      journal.backup(folder.resolve("copy"), Sample.NOON);
    }
    Sample.tamper(folder.resolve("copy"), "DELETE FROM entry WHERE sequence = 2");
    assertThat(Backup.check(folder.resolve("copy")).flaws())
        .extracting(flaw -> flaw.says().en())
        .isEqualTo(
            List.of(
                "the journal ends after entry 1, but 2 entries were signed at 2026-03-01T12:00:00.123Z"));
  }

  @Test
  void aCopyThatNothingVouchesForAnyMoreIsNamedWhereTheKeyIs() throws Exception {
    try (Journal journal = store.open()) {
      journal.append(Sample.decision("d-1"));
      journal.append(Sample.decision("d-2"));
      journal.backup(folder.resolve("copy"), Sample.NOON);
    }
    Sample.tamper(folder.resolve("copy"), "UPDATE entry SET mac = x''");
    assertThat(Backup.check(folder.resolve("copy"), store.keys()).flaws())
        .extracting(flaw -> flaw.kind() + " " + flaw.sequence())
        .containsExactly("FOREIGN 1");
  }

  @Test
  void onlyItsOwnerMayLookIntoACopy() throws Exception {
    try (Journal journal = store.open()) {
      journal.append(Sample.decision("d-1"));
      journal.backup(folder.resolve("copy"), Sample.NOON);
    }
    assertPrivate(folder.resolve("copy"));
  }

  static void assertPrivate(Path folder) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    try (var files = Files.list(folder)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void nothingIsWrittenOverAJournal() throws Exception {
    try (Journal journal = store.open()) {
      journal.append(Sample.decision("d-1"));
      journal.backup(folder.resolve("copy"), Sample.NOON);
      assertThatExceptionOfType(FileAlreadyExistsException.class)
          .isThrownBy(() -> journal.backup(folder.resolve("copy"), Sample.NOON));
    }
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> store.restore(folder.resolve("copy")));
  }

  @Test
  void thePrivateKeyIsNotCopied() throws Exception {
    try (Journal journal = store.open()) {
      journal.backup(folder.resolve("copy"), Sample.NOON);
    }
    try (var files = Files.list(folder.resolve("copy"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("journal.db", "checkpoint.txt", "checkpoint-key.pub.pem");
    }
  }
}
