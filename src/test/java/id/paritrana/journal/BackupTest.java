package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BackupTest {
  @TempDir Path folder;

  @Test
  void aCopyMadeWhileOthersWriteIsWholeAndHoldsAllThatWasAnsweredBefore() throws Exception {
    AtomicBoolean writing = new AtomicBoolean(true);
    AtomicInteger answered = new AtomicInteger();
    try (Journal journal = Journal.open(folder.resolve("data"))) {
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
    try (Journal journal = Journal.open(folder.resolve("data"))) {
      kept = journal.append(Sample.decision("d-1", "{\"big\":9007199254740993}", null));
      journal.backup(folder.resolve("copy"), Sample.NOON);
      journal.append(Sample.decision("d-2"));
    }
    Backup.restore(folder.resolve("copy"), folder.resolve("new"));
    try (Journal journal = Journal.open(folder.resolve("new"))) {
      assertThat(journal.find("d-1")).contains(kept);
      assertThat(journal.find("d-2")).isEmpty();
      assertThat(journal.append(Sample.decision("d-3")).previous()).isEqualTo(kept.hash());
    }
  }

  @Test
  void aCopyThatWasAlteredIsNamed() throws Exception {
    try (Journal journal = Journal.open(folder.resolve("data"))) {
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
  void nothingIsWrittenOverAJournal() throws Exception {
    try (Journal journal = Journal.open(folder.resolve("data"))) {
      journal.append(Sample.decision("d-1"));
      journal.backup(folder.resolve("copy"), Sample.NOON);
      assertThatExceptionOfType(FileAlreadyExistsException.class)
          .isThrownBy(() -> journal.backup(folder.resolve("copy"), Sample.NOON));
    }
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> Backup.restore(folder.resolve("copy"), folder.resolve("data")));
  }

  @Test
  void thePrivateKeyIsNotCopied() throws Exception {
    try (Journal journal = Journal.open(folder.resolve("data"))) {
      journal.backup(folder.resolve("copy"), Sample.NOON);
    }
    try (var files = Files.list(folder.resolve("copy"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("journal.db", "checkpoint.txt", "checkpoint-key.pub.pem");
    }
  }
}
