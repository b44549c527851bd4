package id.paritrana.journal;

import id.paritrana.journal.proof.ExportLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a journal as lines that can be checked without it. What was altered is written as it
 * stands, and no entry is left out: its line has the hash it was recorded with, so a check names
 * it.
 */
final class Exporting {
  private static final int STRIDE = 1_000;

  private final Readers readers;
  private final Shelf shelf;

  Exporting(Readers readers, Shelf shelf) {
    this.readers = readers;
    this.shelf = shelf;
  }

  /** Checkpoints, and the first entries. */
  void write(List<String> notes, long size, OutputStream to) throws IOException {
    for (String note : notes) {
      to.write(ExportLine.checkpoint(note));
    }
    write(0, size, to);
  }

  void write(long after, long most, OutputStream to) throws IOException {
    long sequence = after;
    long left = most;
    while (left > 0) {
      List<Row> rows = readers.after(sequence, Math.min(left, STRIDE));
      if (rows.isEmpty()) {
        return;
      }
      for (byte[] line : rows.parallelStream().map(this::line).toList()) {
        to.write(line);
      }
      sequence = rows.get(rows.size() - 1).sequence();
      left -= rows.size();
    }
  }

  private byte[] line(Row row) {
    if (row.emptied()) {
      return ExportLine.archived(row.stub(), row.hash());
    }
    byte[] canonical = row.line(shelf);
    return canonical == null
        ? ExportLine.unreadable(row.stub(), row.hash())
        : ExportLine.entry(canonical, row.hash());
  }
}
