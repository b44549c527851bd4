package id.paritrana.impact;

import id.paritrana.journal.AlteredEntry;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Found;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.search.Query;
import java.time.Instant;
import java.util.List;

/**
 * The end of the journal that a report is made at; whatever is recorded later is no part of it.
 *
 * @param entries how many the journal holds
 * @param hash of the last of them
 * @param decision id of the last decision among them; empty if there is none
 */
public record Head(long entries, String hash, String decision) {
  private static final int SIZE_LINE = 1;
  private static final int HEAD_LINE = 3;

  /** The head that is signed now. */
  static Head of(Journal journal, Instant now) {
    String[] lines = journal.checkpoint(now).split("\n", -1);
    long entries = Long.parseLong(lines[SIZE_LINE]);
    List<Found> last = journal.search(Query.ALL, entries + 1, 1).found();
    return new Head(
        entries,
        lines[HEAD_LINE].replaceFirst("^head ", ""),
        last.isEmpty() ? "" : id(last.get(0)));
  }

  /** Whether no decision was recorded since. */
  public boolean isNewest(Journal journal) {
    return journal.newest(Kind.DECISION).orElse("").equals(decision);
  }

  private static String id(Found found) {
    return found instanceof Entry entry ? entry.id() : ((AlteredEntry) found).id();
  }
}
