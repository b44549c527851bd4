package id.paritrana.journal;

import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.Checkpoint;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What this service has itself hashed of the journal, from the bodies up and on from what it signed
 * last: a checkpoint is signed over nothing else, whatever the tables beside the entries say, and
 * over no entry that nobody with the key wrote.
 */
final class Witness {
  private final Readers readers;
  private final Shelf shelf;
  private final NewestNote newest;
  private Beginning known = Beginning.START;

  Witness(Readers readers, Shelf shelf, NewestNote newest) {
    this.readers = readers;
    this.shelf = shelf;
    this.newest = newest;
  }

  /**
   * The tree over the first entries. Reads each entry once, the first time all of them; after
   * something was found wrong, again.
   *
   * @throws JournalAltered if they are not what was recorded, or fewer than were signed
   */
  Beginning after(long size) {
    // Goes on from what was signed last, also by another process.
    Beginning from =
        newest.tree().filter(tree -> tree.after() > known.after()).orElseGet(() -> known);
    Checkpoint signed = newest.signed().orElse(null);
    long least = Math.max(from.after(), signed == null ? 0 : signed.size());
    if (size < least) {
      throw JournalAltered.cutOff(size, least);
    }
    stand(from);
    known = hashed(from, size, signed);
    return known;
  }

  private Beginning hashed(Beginning from, long size, @Nullable Checkpoint signed) {
    Hashing hashing = new Hashing(readers, shelf, from);
    TreeSet<Long> stops = new TreeSet<>(List.of(size));
    if (signed != null) {
      stops.add(signed.size());
    }
    for (long stop : stops) {
      Beginning reached = hashing.upTo(stop);
      if (signed != null && reached.after() == signed.size() && !reached.isOf(signed)) {
        throw JournalAltered.tree(reached.after());
      }
    }
    return hashing.state();
  }

  /** The last entry that was hashed before is still there. */
  private void stand(Beginning from) {
    if (from.after() > 0) {
      List<Row> rows = readers.after(from.after() - 1, 1);
      if (rows.isEmpty() || !Arrays.equals(rows.get(0).hash(), from.head())) {
        throw JournalAltered.entry(from.after());
      }
    }
  }
}
