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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    // A tag can only be computed, so it is: for each role and nominee that there is.
    List<Known> found = new ArrayList<>();
    for (Role one : role == null ? List.of(Role.values()) : List.of(role)) {
      for (String of : nominees(one, nominee)) {
        keys.find(Person.of(one, of, name)).ifPresent(id -> found.add(new Known(id, one, of)));
      }
    }
    return found;
  }

  /** Whose officials are meant; of other roles, nobody's. */
  private List<String> nominees(Role role, @Nullable String nominee) {
    if (nominee != null) {
      return role == Role.OFFICIAL ? List.of(nominee) : List.of();
    }
    return role == Role.OFFICIAL ? keys.nominees() : List.of("");
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
    keys.unrecorded().forEach(subject -> erase(subject, now));
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
        journal.append(new Submission(id, now, Kind.ERASURE, body, null));
      } catch (IllegalArgumentException taken) {
        // Another process recorded the same erasure in this very moment.
        Objects.requireNonNull(journal.find(id).orElse(null), "the erasure is recorded");
      }
    }
    keys.recorded(subject.id());
  }
}
