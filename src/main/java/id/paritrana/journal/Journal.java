package id.paritrana.journal;

import java.nio.file.Path;
import java.util.Optional;

/** The record; safe for any number of threads, and of processes on one machine. */
public interface Journal extends AutoCloseable {
  /** Opens the journal in this directory, which is made if it is not there. */
  static Journal open(Path directory) {
    return SqliteJournal.open(directory);
  }

  /**
   * Records one entry and returns once it is durable. A submission whose idempotency key is known
   * gets the earlier entry.
   *
   * @throws IllegalArgumentException if the body has no canonical form, or the id is taken
   * @throws IdempotencyConflict if the key was used for a different request
   * @throws JournalUnavailable if the entry could not be made durable
   */
  Entry append(Submission submission);

  Optional<Entry> find(String id);

  Page search(Query query);

  /** Recomputes the whole chain from the stored bodies. */
  Verification verify();

  /** Records what is waiting, then refuses more. */
  @Override
  void close();
}
