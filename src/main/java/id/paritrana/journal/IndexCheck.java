package id.paritrana.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Holds the cards against their entries, some at a time, beside a walk of the chain. */
final class IndexCheck {
  private static final int FIRST = 100;

  private final Readers readers;
  private final Numbers numbers = new Numbers();
  private final List<WrongCard> first = new ArrayList<>();
  private long after = Long.MIN_VALUE;
  private long decisions;
  private long unproven;
  private long wrong;
  private boolean unreadable;

  IndexCheck(Readers readers) {
    this.readers = readers;
  }

  /** Looks at the entries that follow, of which there is at least one. */
  void add(List<Expected> entries) {
    for (Expected entry : entries) {
      decisions += entry.decision() ? 1 : 0;
      unproven += entry.decision() && entry.isUnknown() ? 1 : 0;
    }
    long upto = entries.get(entries.size() - 1).sequence();
    compare(entries, connection -> KeptCard.between(connection, after, upto));
    after = upto;
  }

  /** What was found, now that there is no further entry. */
  IndexFindings end() {
    compare(List.of(), connection -> KeptCard.beyond(connection, after));
    return new IndexFindings(decisions, unproven, wrong, first);
  }

  private void compare(List<Expected> entries, Source.Reading<List<KeptCard>> kept) {
    if (unreadable) {
      return;
    }
    try {
      differences(entries, kept).forEach(found -> tell(WrongCard.of(found)));
    } catch (JournalUnavailable e) {
      if (!(e.getCause() instanceof SQLException damage) || !readers.damaged(damage)) {
        throw e;
      }
      unreadable = true;
      tell(WrongCard.unreadable(Math.max(1, after + 1), String.valueOf(damage.getMessage())));
    }
  }

  /** Entries were read before cards, and cards before words: each was kept with what it needs. */
  private List<Difference> differences(
      List<Expected> entries, Source.Reading<List<KeptCard>> kept) {
    return readers.read(
        connection -> {
          List<KeptCard> cards = kept.from(connection);
          try (PreparedStatement newer = connection.prepareStatement(Words.NEWER)) {
            numbers.learn(newer);
          }
          return Difference.between(entries, cards, numbers);
        });
  }

  private void tell(WrongCard card) {
    wrong++;
    if (first.size() < FIRST) {
      first.add(card);
    }
  }
}
