package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.proof.Verification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@InEachDatabase
@Timeout(120)
class ConcurrencyTest {
  @Parameter Store.Kind kind;
  @TempDir Path directory;

  @Test
  void twoJournalsInOnePlaceMakeOneWholeChain() throws Exception {
    Store store = kind.in(directory);
    try (StoredJournal one = store.open();
        StoredJournal other = store.open()) {
      List<Entry> entries = append(8, 250, one, other);
      assertThat(entries).extracting(Entry::sequence).doesNotHaveDuplicates().hasSize(2_000);
      Verification verification = one.verify();
      assertThat(verification.flaws()).isEmpty();
      assertThat(verification.entries()).isEqualTo(2_000);
      assertThat(other.verify()).isEqualTo(verification);
      for (Entry entry : entries) {
        assertThat(other.find(entry.id())).contains(entry);
      }
    }
  }

  @Test
  void manyWaitingCallersShareACommit() throws Exception {
    try (StoredJournal journal = kind.in(directory).open()) {
      append(64, 25, journal);
      assertThat(journal.commits()).isLessThan(1_600 / 4);
    }
  }

  @Test
  void manyMayOpenANewJournalAtOnce() throws Exception {
    int rounds = kind == Store.Kind.SQLITE ? 10 : 3;
    for (int round = 0; round < rounds; round++) {
      Store fresh = kind.in(directory.resolve("round-" + round));
      together(
          8,
          thread ->
              () -> {
                try (Journal journal = fresh.open()) {
                  return List.of(journal.append(Sample.decision("d-" + thread)));
                }
              });
      try (Journal journal = fresh.open()) {
        assertThat(journal.verify().entries()).isEqualTo(8);
        assertThat(journal.verify().flaws()).isEmpty();
      }
    }
  }

  @Test
  void readersSeeWholeEntriesWhileOthersWrite() throws Exception {
    try (StoredJournal journal = kind.in(directory).open()) {
      int each = kind == Store.Kind.SQLITE ? 40 : 10;
      together(
          12,
          thread ->
              () -> {
                List<Entry> made = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                  Entry entry = journal.append(Sample.decision("d-" + thread + "-" + i));
                  made.add(entry);
                  assertThat(journal.find(entry.id())).contains(entry);
                  assertThat(Sample.all(journal)).isNotEmpty();
                  assertThat(journal.verify().flaws()).isEmpty();
                }
                return made;
              });
    }
  }

  private static List<Entry> append(int threads, int each, Journal... journals) throws Exception {
    return together(
        threads,
        thread ->
            () -> {
              List<Entry> made = new ArrayList<>();
              for (int i = 0; i < each; i++) {
                made.add(
                    journals[thread % journals.length].append(
                        Sample.decision("d-" + thread + "-" + i)));
              }
              return made;
            });
  }

  private interface Work {
    Callable<List<Entry>> of(int thread);
  }

  private static List<Entry> together(int threads, Work work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<List<Entry>>> futures = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      Callable<List<Entry>> own = work.of(thread);
      futures.add(
          pool.submit(
              () -> {
                start.await();
                return own.call();
              }));
    }
    start.countDown();
    List<Entry> entries = new ArrayList<>();
    for (Future<List<Entry>> future : futures) {
      entries.addAll(future.get());
    }
    pool.shutdown();
    return entries;
  }
}
