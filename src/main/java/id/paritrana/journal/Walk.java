package id.paritrana.journal;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sqlite.SQLiteException;

/** One walk of the chain from its start, trusting nothing but the stored text. */
final class Walk {
  // A chain broken everywhere is told by its first faults; a million lines would not say more.
  private static final int MOST_FAULTS = 1_000;
  private static final int STRIDE = 1_000;

  private final Readers readers;
  private final Shelf shelf;
  private final List<String> faults = new ArrayList<>();
  private long entries;
  private long sequence;
  private byte[] head = Chain.ZERO;

  Walk(Readers readers, Shelf shelf) {
    this.readers = readers;
    this.shelf = shelf;
  }

  Verification verification() {
    for (List<Row> rows = next(); !rows.isEmpty(); rows = next()) {
      stride(rows);
    }
    return new Verification(entries, Chain.text(head), faults);
  }

  /** The next rows; read some at a time, so that no one else waits for the end of a walk. */
  private List<Row> next() {
    try {
      return readers.read(
          connection -> {
            String sql =
                "SELECT "
                    + Row.COLUMNS
                    + " FROM entry e WHERE e.sequence > ? ORDER BY e.sequence LIMIT ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
              Row.set(statement, sequence, STRIDE);
              return Row.all(statement);
            }
          });
    } catch (JournalUnavailable e) {
      if (e.getCause() instanceof SQLiteException damage
          && damage.getResultCode().name().startsWith("SQLITE_CORRUPT")) {
        fault("The file is damaged after entry " + sequence + ": " + damage.getMessage());
        return List.of();
      }
      throw e;
    }
  }

  /** What each row should hash to can be computed side by side: it rests on stored hashes. */
  private void stride(List<Row> rows) {
    List<String> computed =
        IntStream.range(0, rows.size())
            .parallel()
            .mapToObj(i -> computed(rows.get(i), i == 0 ? head : rows.get(i - 1).hash()))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      step(rows.get(i), computed.get(i));
    }
  }

  private String computed(Row row, byte[] previous) {
    try {
      return Chain.text(row.computed(previous, row.canonical(shelf)));
    } catch (IllegalArgumentException e) {
      return "none: " + e.getMessage();
    }
  }

  private void step(Row row, String computed) {
    String hash = Chain.text(row.hash());
    if (row.sequence() != sequence + 1) {
      fault("Entry " + row.sequence() + " stands where entry " + (sequence + 1) + " should");
    } else if (!hash.equals(computed)) {
      fault(
          "Entry "
              + row.sequence()
              + " is stored with "
              + hash
              + " but its content has "
              + computed);
    }
    entries++;
    sequence = row.sequence();
    head = row.hash();
  }

  private void fault(String fault) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(fault);
    } else if (faults.size() == MOST_FAULTS) {
      faults.add("There are more faults than " + MOST_FAULTS);
    }
  }
}
