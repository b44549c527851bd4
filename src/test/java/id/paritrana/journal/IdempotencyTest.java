package id.paritrana.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@InEachDatabase
class IdempotencyTest {
  @Parameter Store.Kind kind;
  @TempDir Path directory;
  private Store store;
  private StoredJournal journal;

  @BeforeEach
  void open() {
    store = kind.in(directory);
    journal = store.open();
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void theSameRequestGetsTheEarlierEntryAlsoAfterReopening() {
    Entry first = journal.append(keyed("d-1", "key", "request"));
    assertThat(journal.append(keyed("d-2", "key", "request"))).isEqualTo(first);
    journal.close();
    journal = store.open();
    assertThat(journal.append(keyed("d-3", "key", "request"))).isEqualTo(first);
    assertThat(journal.verify().entries()).isEqualTo(1);
  }

  @Test
  void theSameKeyForAnotherRequestIsAConflict() {
    journal.append(keyed("d-1", "key", "request"));
    assertThatThrownBy(() -> journal.append(keyed("d-2", "key", "another")))
        .isInstanceOf(IdempotencyConflict.class)
        .hasMessageContaining("key");
    assertThat(journal.find("d-2")).isEmpty();
  }

  @Test
  void anotherKeyOrNoKeyMakesAnotherEntry() {
    journal.append(keyed("d-1", "key", "request"));
    journal.append(keyed("d-2", "other key", "request"));
    journal.append(Sample.decision("d-3"));
    assertThat(journal.verify().entries()).isEqualTo(3);
  }

  @Test
  void manyThatArriveAtTheSameMomentInOneBatchGetOneEntry() throws Exception {
    List<Attempt> attempts;
    try (Together together = new Together(store, journal, 10_000)) {
      for (int i = 0; i < 16; i++) {
        together.append(keyed("d-" + i, "key", i % 4 == 3 ? "another" : "request"));
      }
      attempts = together.release();
    }
    assertThat(journal.commits()).isLessThanOrEqualTo(2);
    List<Entry> entries =
        attempts.stream().map(Attempt::entry).filter(entry -> entry != null).distinct().toList();
    assertThat(entries).hasSize(1);
    assertThat(
            attempts.stream()
                .filter(attempt -> attempt.fault() instanceof IdempotencyConflict)
                .count())
        .isIn(4L, 12L);
    assertThat(journal.verify().entries()).isEqualTo(1);
  }

  private static Submission keyed(String id, String key, String requestHash) {
    return Sample.decision(id, "{}", new Idempotency(key, requestHash));
  }
}
