package id.paritrana.journal;

import id.paritrana.journal.proof.ArchiveFile;
import id.paritrana.journal.proof.ChainCheck;
import id.paritrana.journal.proof.Link;
import id.paritrana.journal.proof.Stubs;
import id.paritrana.journal.proof.Verification;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One walk of the chain from its start, trusting nothing but the stored text. */
final class Walk {
  private static final int STRIDE = 1_000;

  private final Readers readers;
  private final Shelf shelf;
  private final ChainCheck check;
  private final @Nullable IndexCheck index;
  private final Stubs stubs;
  // An entry before the first has no place in the chain, and must be seen.
  private long from = Long.MIN_VALUE;
  private long sequence;
  private byte[] head = Chain.ZERO;

  Walk(Readers readers, Shelf shelf, ChainCheck check) {
    this(readers, shelf, check, null, new Stubs());
  }

  /**
   * A walk that looks at the index as well.
   *
   * @param stubs takes what is said of entries whose bodies are elsewhere
   */
  Walk(Readers readers, Shelf shelf, ChainCheck check, @Nullable IndexCheck index, Stubs stubs) {
    this.index = index;
    this.stubs = stubs;
    this.readers = readers;
    this.shelf = shelf;
    this.check = check;
  }

  private record Step(Link link, boolean vouched, Expected expected) {}

  Verification verification() {
    for (List<Row> rows = next(); !rows.isEmpty(); rows = next()) {
      stride(rows);
    }
    for (Archives.Kept kept : readers.read(Archives::all)) {
      check.kept(kept.upto(), kept.file(), kept.sha256());
    }
    return check.end();
  }

  /** The next rows; read some at a time, so that no one else waits for the end of a walk. */
  private List<Row> next() {
    try {
      return readers.after(from, STRIDE);
    } catch (JournalUnavailable e) {
      if (e.getCause() instanceof SQLException damage && readers.damaged(damage)) {
        check.damaged(String.valueOf(damage.getMessage()));
        return List.of();
      }
      throw e;
    }
  }

  /** What each row should hash to can be computed side by side: it rests on stored hashes. */
  private void stride(List<Row> rows) {
    List<Step> steps =
        IntStream.range(0, rows.size())
            .parallel()
            .mapToObj(i -> step(rows.get(i), i == 0 ? null : rows.get(i - 1)))
            .toList();
    steps.forEach(step -> check.add(step.link(), step.vouched()));
    rows.stream()
        .filter(Row::emptied)
        .forEach(row -> stubs.add(row.sequence(), row.stub(), row.hash()));
    if (index != null) {
      index.add(steps.stream().map(Step::expected).toList());
    }
    sequence = rows.get(rows.size() - 1).sequence();
    from = sequence;
    head = rows.get(rows.size() - 1).hash();
  }

  /** A row names the one before it by place; with that gone, it can only be taken at its word. */
  private Step step(Row row, @Nullable Row before) {
    long expected = before == null ? sequence + 1 : before.sequence() + 1;
    byte[] previous = before == null ? head : before.hash();
    if (row.emptied()) {
      return new Step(
          Link.archived(row.sequence(), previous, row.hash()),
          row.isVouchedFor(shelf),
          Expected.archived(row));
    }
    boolean follows = row.sequence() == expected;
    byte[] canonical = row.readable(shelf);
    byte[] computed = follows ? row.computed(previous, canonical) : row.hash();
    ArchiveFile told =
        canonical != null && row.kind().equals(Kind.ARCHIVE.name())
            ? ArchiveFile.read(canonical)
            : null;
    return new Step(
        new Link(row.sequence(), previous, row.hash(), computed, false, told),
        // Of what is altered anyway that is all there is to say.
        !Arrays.equals(computed, row.hash()) || row.isVouchedFor(shelf),
        Expected.of(row, index == null ? null : canonical, follows && row.hasHash(computed)));
  }
}
