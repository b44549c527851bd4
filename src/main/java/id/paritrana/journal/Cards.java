package id.paritrana.journal;

import id.paritrana.journal.search.Card;
import id.paritrana.journal.search.Term;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes the cards of decisions, and each word once, inside the transaction of their entries. */
final class Cards {
  private final PreparedStatement newer;
  private final PreparedStatement insertTerm;
  private final PreparedStatement insertCard;
  private final PreparedStatement delete;
  private final Numbers numbers = new Numbers();

  Cards(Connection connection) throws SQLException {
    newer = connection.prepareStatement(Words.NEWER);
    insertTerm = connection.prepareStatement("INSERT INTO term(id, facet, word) VALUES (?, ?, ?)");
    insertCard =
        connection.prepareStatement(
            "INSERT INTO card(sequence, at, nominee, total, terms) VALUES (?, ?, ?, ?, ?)");
    delete = connection.prepareStatement("DELETE FROM card WHERE sequence = ?");
  }

  /** Learns the words that other processes added; to be called once the lock is held. */
  void begin() throws SQLException {
    numbers.learn(newer);
  }

  void keep(long sequence, long at, Card card) throws SQLException {
    List<Integer> terms = new ArrayList<>(card.terms().size());
    for (Term term : card.terms()) {
      terms.add(number(term));
    }
    Row.set(insertCard, sequence, at, card.nominee(), card.total(), Words.packed(terms));
    insertCard.executeUpdate();
  }

  void remove(long sequence) throws SQLException {
    delete.setLong(1, sequence);
    delete.executeUpdate();
  }

  Numbers numbers() {
    return numbers;
  }

  /** A part of the transaction was undone, and with it perhaps a word. */
  void undone() throws SQLException {
    numbers.forget();
    begin();
  }

  private int number(Term term) throws SQLException {
    Integer known = numbers.of(term);
    if (known != null) {
      return known;
    }
    int next = numbers.add(term);
    Row.set(insertTerm, next, term.facet().name(), term.value());
    insertTerm.executeUpdate();
    return next;
  }
}
