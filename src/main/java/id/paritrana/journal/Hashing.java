package id.paritrana.journal;

import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.Frontier;
import id.paritrana.journal.proof.Hashes;
import java.util.List;
import java.util.stream.IntStream;

/** Grows a journal's tree from its stored bodies, entry by entry. */
final class Hashing {
  private static final int STRIDE = 1_000;

  private final Readers readers;
  private final Shelf shelf;
  private final Frontier frontier;
  private byte[] head;

  /** Goes on from a tree. */
  Hashing(Readers readers, Shelf shelf, Beginning from) {
    this.readers = readers;
    this.shelf = shelf;
    frontier = from.frontier();
    head = from.head();
  }

  /**
   * The tree over the first entries; the one that is there already if that has as many.
   *
   * @throws JournalAltered if one is not what was recorded, or is not there
   */
  Beginning upTo(long size) {
    while (frontier.size() < size) {
      List<Row> rows = readers.after(frontier.size(), Math.min(STRIDE, size - frontier.size()));
      if (rows.isEmpty()) {
        throw JournalAltered.entry(frontier.size() + 1);
      }
      add(rows);
    }
    return state();
  }

  Beginning state() {
    return new Beginning(frontier.size(), head, frontier.peaks());
  }

  /** The hashes can be computed side by side; each is held against the entry before it. */
  private void add(List<Row> rows) {
    byte[] before = head;
    List<Sound> sound =
        IntStream.range(0, rows.size())
            .parallel()
            .mapToObj(i -> sound(rows.get(i), i == 0 ? before : rows.get(i - 1).hash()))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.sequence() != frontier.size() + 1 || sound.get(i) == Sound.ALTERED) {
        throw JournalAltered.entry(frontier.size() + 1);
      }
      if (sound.get(i) == Sound.FOREIGN) {
        throw JournalAltered.foreign(row.sequence());
      }
      frontier.add(Hashes.leaf(row.hash()), (level, index, root) -> {});
      head = row.hash();
    }
  }

  private enum Sound {
    SOUND,
    ALTERED,
    FOREIGN
  }

  private Sound sound(Row row, byte[] previous) {
    if (!row.isProven(previous, shelf)) {
      return Sound.ALTERED;
    }
    return row.isVouchedFor(shelf) ? Sound.SOUND : Sound.FOREIGN;
  }
}
