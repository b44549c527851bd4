package id.paritrana.journal;

import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.Checkpoint;
import id.paritrana.journal.proof.Frontier;
import id.paritrana.journal.proof.Hashes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What this service has itself hashed of the journal, from the bodies up and on from what it signed
 * last: a checkpoint is signed over nothing else, whatever the tables beside the entries say.
 */
final class Witness {
  private static final int STRIDE = 1_000;

  private final Readers readers;
  private final Shelf shelf;
  private final NewestNote newest;
  private Frontier frontier = new Frontier();
  private byte[] head = Chain.ZERO;

  Witness(Readers readers, Shelf shelf, NewestNote newest) {
    this.readers = readers;
    this.shelf = shelf;
    this.newest = newest;
  }

  /**
   * The tree over the first entries. Reads each entry once, the first time all of them.
   *
   * @throws JournalAltered if they are not what was recorded, or fewer than were signed
   */
  Beginning after(long size) {
    begin();
    Optional<Checkpoint> signed = newest.signed().filter(note -> note.size() > frontier.size());
    if (signed.isPresent()) {
      advance(signed.get().size(), size);
      if (!state().isOf(signed.get())) {
        throw JournalAltered.tree(signed.get().size());
      }
    }
    stand(size);
    advance(size, size);
    return state();
  }

  /** Goes on from what was signed last, also by another process. */
  private void begin() {
    newest
        .tree()
        .filter(tree -> tree.after() > frontier.size())
        .ifPresent(
            tree -> {
              frontier = tree.frontier();
              head = tree.head();
            });
  }

  /** The last entry that was hashed before is still there. */
  private void stand(long entries) {
    long last = frontier.size();
    if (last > 0 && last <= entries) {
      List<Row> rows = readers.after(last - 1, 1);
      if (rows.isEmpty() || !Arrays.equals(rows.get(0).hash(), head)) {
        throw JournalAltered.entry(last);
      }
    }
  }

  private void advance(long to, long entries) {
    if (entries < Math.max(to, frontier.size())) {
      throw JournalAltered.cutOff(entries, Math.max(to, frontier.size()));
    }
    while (frontier.size() < to) {
      List<Row> rows = readers.after(frontier.size(), Math.min(STRIDE, to - frontier.size()));
      if (rows.isEmpty()) {
        throw JournalAltered.entry(frontier.size() + 1);
      }
      add(rows);
    }
  }

  /** The hashes can be computed side by side; each is held against the entry before it. */
  private void add(List<Row> rows) {
    byte[] before = head;
    List<Boolean> sound =
        IntStream.range(0, rows.size())
            .parallel()
            .mapToObj(i -> rows.get(i).isProven(i == 0 ? before : rows.get(i - 1).hash(), shelf))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.sequence() != frontier.size() + 1 || !sound.get(i)) {
        throw JournalAltered.entry(frontier.size() + 1);
      }
      frontier.add(Hashes.leaf(row.hash()), (level, index, root) -> {});
      head = row.hash();
    }
  }

  private Beginning state() {
    return new Beginning(frontier.size(), head, frontier.peaks());
  }
}
