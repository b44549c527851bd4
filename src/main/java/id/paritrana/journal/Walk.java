package id.paritrana.journal;

import id.paritrana.journal.proof.ArchiveFile;
import id.paritrana.journal.proof.ChainCheck;
import id.paritrana.journal.proof.Link;
import id.paritrana.journal.proof.Verification;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One walk of the chain from its start, trusting nothing but the stored text. */
final class Walk {
  private static final int STRIDE = 1_000;

  private final Readers readers;
  private final Shelf shelf;
  private final ChainCheck check;
  // An entry before the first has no place in the chain, and must be seen.
  private long from = Long.MIN_VALUE;
  private long sequence;
  private byte[] head = Chain.ZERO;

  Walk(Readers readers, Shelf shelf, ChainCheck check) {
    this.readers = readers;
    this.shelf = shelf;
    this.check = check;
  }

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
    List<Link> links =
        IntStream.range(0, rows.size())
            .parallel()
            .mapToObj(i -> link(rows.get(i), i == 0 ? null : rows.get(i - 1)))
            .toList();
    links.forEach(check::add);
    sequence = rows.get(rows.size() - 1).sequence();
    from = sequence;
    head = rows.get(rows.size() - 1).hash();
  }

  /** A row names the one before it by place; with that gone, it can only be taken at its word. */
  private Link link(Row row, @Nullable Row before) {
    long expected = before == null ? sequence + 1 : before.sequence() + 1;
    byte[] previous = before == null ? head : before.hash();
    if (row.emptied()) {
      return Link.archived(row.sequence(), previous, row.hash());
    }
    boolean follows = row.sequence() == expected;
    return new Link(
        row.sequence(),
        previous,
        row.hash(),
        follows ? row.computed(previous, shelf) : row.hash(),
        false,
        row.kind().equals(Kind.ARCHIVE.name()) ? told(row) : null);
  }

  private @Nullable ArchiveFile told(Row row) {
    try {
      return ArchiveFile.read(row.canonical(shelf));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
