package id.paritrana.journal;

import id.paritrana.journal.search.Card;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes right the cards that are not what their entries say, inside the caller's transactions.
 * Words keep their numbers, since other processes hold them in memory. Where a body is in an
 * archive or was altered, the card that is there stays.
 */
final class Reindexing {
  private static final int STRIDE = 1_000;

  private final Connection connection;
  private final Shelf shelf;
  private final Cards cards;
  private long after = Long.MIN_VALUE;
  private long decisions;
  private long mended;

  Reindexing(Connection connection) throws SQLException {
    this.connection = connection;
    shelf = new Shelf(new Source.Within(connection), Vouching.NONE);
    cards = new Cards(connection);
  }

  /** All of it in one transaction. */
  void run() throws SQLException {
    while (stride() > 0) {}
  }

  /**
   * Goes on with the next entries; may end a transaction of its own.
   *
   * @return how many there were; after the last, none
   */
  int stride() throws SQLException {
    cards.begin();
    List<Row> rows = next();
    if (rows.isEmpty()) {
      mend(Difference.between(List.of(), KeptCard.beyond(connection, after), cards.numbers()));
      return 0;
    }
    long upto = rows.get(rows.size() - 1).sequence();
    List<KeptCard> kept = KeptCard.between(connection, after, upto);
    List<Expected> entries =
        IntStream.range(0, rows.size()).parallel().mapToObj(i -> expected(rows.get(i))).toList();
    decisions += entries.stream().filter(Expected::decision).count();
    mend(Difference.between(entries, kept, cards.numbers()));
    after = upto;
    return rows.size();
  }

  private List<Row> next() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(Readers.NEXT)) {
      Row.set(statement, after, STRIDE);
      return Row.all(statement);
    }
  }

  private Expected expected(Row row) {
    if (row.emptied()) {
      return Expected.archived(row);
    }
    byte[] canonical = row.readable(shelf);
    return Expected.of(row, canonical, row.hasHash(row.computed(row.previous(), canonical)));
  }

  private void mend(List<Difference> differences) throws SQLException {
    for (Difference difference : differences) {
      Expected entry = difference.expected();
      cards.remove(difference.sequence());
      if (difference.kind() != WrongCard.Kind.EXTRA && entry != null) {
        cards.keep(entry.sequence(), entry.at(), card(entry));
      }
      mended++;
    }
  }

  /** Of an entry that says nothing any more only a place among all is left. */
  private static Card card(Expected entry) {
    Card card = entry.card();
    return card == null ? Card.EMPTY : card;
  }

  long decisions() {
    return decisions;
  }

  long mended() {
    return mended;
  }
}
