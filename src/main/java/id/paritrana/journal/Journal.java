package id.paritrana.journal;

import id.paritrana.journal.proof.Stubs;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.search.Counts;
import id.paritrana.journal.search.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record; safe for any number of threads, and of processes on one machine, or anywhere if it is
 * shared.
 */
public interface Journal extends AutoCloseable {
  /** Opens the journal in this directory, which is made if it is not there, with its key below. */
  static Journal open(Path directory) {
    return open(directory, directory.resolve("keys"));
  }

  /** Opens the journal in this directory, with its key in another; both are made if need be. */
  static Journal open(Path directory, Path keys) {
    return StoredJournal.open(directory, keys, Limits.USUAL);
  }

  /**
   * Opens the journal that replicas share in a PostgreSQL database, where it is made if it is not
   * there.
   *
   * @param keys where the key lies that all replicas sign checkpoints with; the first one's is made
   * @throws OtherKey if the journal was signed with another key
   * @throws JournalAltered if what the folder of the key remembers cannot be read
   */
  static Journal open(Server server, Path keys) {
    return StoredJournal.open(server, keys, Limits.USUAL);
  }

  /** Whether there is a journal in this database. */
  static boolean isIn(Server server) {
    return StoredJournal.isIn(server);
  }

  /**
   * Refuses to go on with a journal that is not the one it should be; it can still be read. Nothing
   * is recorded in such a journal either, whether this was asked or not.
   *
   * @throws JournalAltered if it lacks entries that were signed, or has others in their place
   * @throws OtherKey if the private key is not at hand
   */
  void require();

  /**
   * Vouches with the private key for all entries of a journal that an earlier version wrote; to be
   * opened anew after that.
   *
   * @param kept checkpoints that were kept elsewhere; all entries must fit them
   * @param unseen whether entries may be vouched for that none of these covers
   * @throws NotTakenOver if they are not what was recorded, or not all were seen
   * @throws OtherKey if the private key is not at hand
   */
  TakenOver takeOver(List<String> kept, boolean unseen, Instant now)
      throws NotTakenOver, IOException;

  /**
   * Records one entry and returns once it is durable. A submission whose idempotency key is known
   * gets the earlier entry.
   *
   * @throws IllegalArgumentException if the body has no canonical form, or the id is taken
   * @throws IdempotencyConflict if the key was used for a different request
   * @throws JournalUnavailable if the entry could not be made durable
   * @throws JournalAltered if what is there is not what was recorded
   */
  Entry append(Submission submission);

  Optional<Entry> find(String id);

  /**
   * The entry that this request was answered with before.
   *
   * @throws IdempotencyConflict if the key was used for a different request
   */
  Optional<Entry> answered(Idempotency idempotency);

  /**
   * Decisions, newest first. One that is no longer what was recorded has its place among them.
   *
   * @param before an earlier page's {@link Page#next()}; none for the first page
   * @param limit 1 to {@link Page#MOST}
   */
  Page search(Query query, @Nullable Long before, int limit);

  /** How many decisions are found, under which words and by which rules. */
  Counts count(Query query);

  /** The id of the entry of a kind that was written last. */
  Optional<String> newest(Kind kind);

  /**
   * Entries of a kind that is no decision, newest first.
   *
   * @param before a sequence that all of them lie before
   */
  List<Entry> newest(Kind kind, long before, int most);

  /** Whether other replicas write to this journal too, wherever they run. */
  boolean shared();

  /** Entries in the order they were written, from the one after this sequence. */
  List<Entry> entries(long after, int most);

  /**
   * A signed statement of how many entries there are and what fixes them all. Whoever keeps one
   * elsewhere can show later that nothing before it was changed or removed.
   *
   * @return a C2SP signed note; the same one again if no entry came since
   */
  String checkpoint(Instant now);

  /**
   * The same; but while the disk cannot be written, so that none can be signed, the newest one that
   * was. It says itself how many entries it covers.
   *
   * @throws JournalUnavailable if none was
   */
  String newestCheckpoint(Instant now);

  /** Recomputes the whole chain from the stored bodies and compares it with its checkpoints. */
  default Verification verify() {
    return verify(new Stubs());
  }

  /**
   * The same.
   *
   * @param stubs takes what the rows say of entries whose bodies are in archives
   */
  Verification verify(Stubs stubs);

  /** As {@link #verify()}, and holds the search index against what the entries say. */
  default Inspection inspect() {
    return inspect(new Stubs());
  }

  /** The same. */
  Inspection inspect(Stubs stubs);

  /** All signed checkpoints, oldest first. */
  List<String> checkpoints();

  /**
   * What proves one entry without the rest; signs a checkpoint first if none covers it yet.
   *
   * @throws java.util.NoSuchElementException if there is no entry of this id
   * @throws JournalUnavailable if none covers it yet and none can be signed
   */
  Proof proof(String id, Instant now);

  /**
   * What proves one entry in the tree of a checkpoint that was signed already.
   *
   * @param size of that checkpoint
   * @throws java.util.NoSuchElementException if there is no such entry or checkpoint
   */
  Proof proof(String id, long size);

  /**
   * Writes entries as the lines that {@link id.paritrana.journal.proof.ExportCheck} reads.
   *
   * @param after the sequence of the last entry not wanted; 0 to begin at the first
   * @param most how many entries to write at most
   */
  void export(long after, long most, OutputStream to) throws IOException;

  /**
   * Writes all that a checkpoint was signed over, after the checkpoints up to it; entries that came
   * since are left out, so that the lines end where it does.
   *
   * @param checkpoint what {@link #checkpoint} returned
   */
  void export(String checkpoint, OutputStream to) throws IOException;

  /**
   * Copies the journal as it is at this moment, while others write to it.
   *
   * @param to a directory without a journal, made if it is not there; see {@link Backup}
   */
  void backup(Path to, Instant now) throws IOException;

  /**
   * Moves decisions that are older than a day to a file.
   *
   * @param before the first day, in UTC, that stays whole
   * @param to the folder of the file, made if it is not there
   */
  Archiving archiving(LocalDate before, Path to);

  /**
   * Signs a list of files that are handed out together.
   *
   * @param list as {@code sha256sum} writes it
   * @return the Ed25519 signature, 64 bytes
   * @throws IllegalArgumentException if it is no such list
   */
  byte[] signature(String list);

  /** The key that checkpoints are signed with, as a PEM file. */
  String publicKey();

  /** Records what is waiting, then refuses more. */
  @Override
  void close();
}
