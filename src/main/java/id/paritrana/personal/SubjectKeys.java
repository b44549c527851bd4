package id.paritrana.personal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The keys of all subjects, kept apart from the journal. Safe for any number of threads and
 * processes. No key is held in memory for longer than it is used, so that an erasure takes effect
 * everywhere at once.
 */
public interface SubjectKeys extends AutoCloseable {
  /** Opens the store in this folder, which is made if it is not there. */
  static SubjectKeys open(Path keys) {
    return SqliteSubjects.open(keys);
  }

  /**
   * Opens the store that replicas share, which is made if it is not there.
   *
   * @param keys where the key lies that all replicas share too; the first one's is made
   * @throws OtherMasterKey if the store is sealed under another key
   */
  static SubjectKeys open(KeyServer server, Path keys) {
    return PostgresSubjects.open(server, keys);
  }

  /**
   * The subject of each person, made where there is none: one for each, whoever asks at the same
   * time. Durable when this returns.
   */
  Map<Person, Subject> subjects(Collection<Person> people, Instant now);

  /** The id of a person's subject; none if there never was one or it was erased. */
  Optional<String> find(Person person);

  /** The key of each subject that was ever made here; empty where it was erased. */
  Map<String, Optional<SecretKey>> keys(Collection<String> ids);

  /**
   * Destroys a subject's key and all that leads from its person to it, in every file of the store.
   * To be told again does no harm, and ends what was begun before.
   *
   * @return when it was erased: now, or the first time
   * @throws java.util.NoSuchElementException if there is no such subject
   */
  Instant erase(String id, Instant now);

  /** Notes that an erasure stands in the journal. */
  void recorded(String id);

  /** The erased subjects whose erasure does not stand in the journal yet. */
  List<Known> unrecorded();

  /** The ids of all nominees that officials were named for. */
  List<String> nominees();

  /**
   * HMAC-SHA256 under the secret of this store, by which a guess cannot be confirmed without it.
   */
  byte[] mac(byte[]... parts);

  @Override
  void close();
}
