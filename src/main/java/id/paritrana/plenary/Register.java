package id.paritrana.plenary;

import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the recorded selections say of each other. Each is read once, since it never changes and may
 * be megabytes. Safe for many threads.
 */
final class Register {
  /** Few at a time, for the same reason. */
  private static final int AT_ONCE = 4;

  private final Journal journal;
  private final List<Brief> briefs = new ArrayList<>();
  private final Map<String, String> replacements = new HashMap<>();
  private long last;
  private @Nullable String known;

  Register(Journal journal) {
    this.journal = journal;
  }

  /** A selection that was replaced, and the one that took its place. */
  record Replaced(String selection, String by) {}

  synchronized Optional<Brief> find(String id) {
    return all().stream().filter(brief -> brief.id().equals(id)).findFirst();
  }

  /** The final selection that took this one's place. */
  synchronized Optional<String> replacement(String id) {
    all();
    return Optional.ofNullable(replacements.get(id));
  }

  /** Final selections that were not replaced, oldest first. */
  synchronized List<Brief> standing(Predicate<Brief> wanted) {
    return all().stream()
        .filter(Brief::whole)
        .filter(brief -> !replacements.containsKey(brief.id()))
        .filter(wanted)
        .toList();
  }

  /** Those that a selection follows from, directly or not, and that were replaced since. */
  synchronized List<Replaced> rests(String id) {
    Set<String> beneath = new LinkedHashSet<>();
    find(id).ifPresent(brief -> beneath(brief, beneath));
    return beneath.stream()
        .filter(replacements::containsKey)
        .map(one -> new Replaced(one, String.valueOf(replacements.get(one))))
        .toList();
  }

  private void beneath(Brief brief, Set<String> beneath) {
    for (String from : brief.from()) {
      if (beneath.add(from)) {
        find(from).ifPresent(one -> beneath(one, beneath));
      }
    }
  }

  /** With those recorded since it was asked last. */
  private List<Brief> all() {
    String newest = journal.newest(Kind.SELECTION).orElse(null);
    if (newest == null || newest.equals(known)) {
      return briefs;
    }
    Deque<Brief> later = new ArrayDeque<>();
    long until = last;
    long newestSequence = last;
    long before = Long.MAX_VALUE;
    while (before > until) {
      List<Entry> some = journal.newest(Kind.SELECTION, before, AT_ONCE);
      for (Entry entry : some) {
        if (entry.sequence() > until) {
          newestSequence = Math.max(newestSequence, entry.sequence());
          later.addFirst(Brief.of(entry));
        }
      }
      before = some.isEmpty() ? 0 : some.get(some.size() - 1).sequence();
    }
    last = newestSequence;
    later.forEach(this::add);
    return briefs;
  }

  private void add(Brief brief) {
    briefs.add(brief);
    known = brief.id();
    if (brief.replaces() != null) {
      replacements.put(brief.replaces(), brief.id());
    }
  }
}
