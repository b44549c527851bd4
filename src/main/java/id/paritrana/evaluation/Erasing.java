package id.paritrana.evaluation;

import id.paritrana.dossier.Role;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import id.paritrana.personal.Known;
import id.paritrana.personal.Person;
import id.paritrana.personal.SubjectKeys;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Forgets people: first the key, then the journal's record of it, then the note that it is
 * recorded. So the journal never tells of an erasure that did not happen, and one that was cut off
 * is ended by {@link #finish()}.
 */
public final class Erasing {
  private final SubjectKeys keys;
  private final Journal journal;
  private final Clock clock;

  public Erasing(SubjectKeys keys, Journal journal, Clock clock) {
    this.keys = keys;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * All subjects of a name that are not erased yet.
   *
   * @param role none for any
   * @param nominee none for the officials of any nominee
   */
  public List<Known> find(String name, @Nullable Role role, @Nullable String nominee) {
    Predicate<Known> asked =
        known ->
            known.erased() == null
                && (role == null || known.role() == role)
                && (nominee == null || known.nominee().equals(nominee));
    List<Known> candidates = keys.list().stream().filter(asked).toList();
    // A tag can only be computed, so it is: for each role and nominee that there is.
    List<String> ids =
        candidates.stream()
            .map(known -> Person.of(known.role(), known.nominee(), name))
            .distinct()
            .flatMap(person -> keys.find(person).stream())
            .toList();
    return candidates.stream().filter(known -> ids.contains(known.id())).toList();
  }

  /** Erases subjects and records it; when this returns, both are durable. */
  public Instant erase(List<Known> subjects) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    subjects.forEach(subject -> erase(subject, now));
    return now;
  }

  /** Ends the erasures that an earlier run began. */
  public void finish() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Stream<Known> begun = keys.list().stream().filter(k -> k.erased() != null && !k.recorded());
    begun.forEach(subject -> erase(subject, now));
  }

  private void erase(Known subject, Instant now) {
    Instant at = keys.erase(subject.id(), now);
    String id = "erasure-" + subject.id();
    String body =
        Answers.text(
            JsonNodeFactory.instance
                .objectNode()
                .put("subject", subject.id())
                .put("role", subject.role().name())
                .put("at", at.toString()));
    if (journal.find(id).isEmpty()) {
      try {
        journal.append(new Submission(id, now, Kind.ERASURE, body, null, null));
      } catch (IllegalArgumentException taken) {
        // Another process recorded the same erasure in this very moment.
        Objects.requireNonNull(journal.find(id).orElse(null), "the erasure is recorded");
      }
    }
    keys.recorded(subject.id());
  }
}
