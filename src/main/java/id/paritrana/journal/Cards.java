package id.paritrana.journal;

import id.paritrana.journal.search.Card;
import id.paritrana.journal.search.Term;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the cards of decisions, and each word once, inside the transaction of their entries. */
final class Cards {
  private final PreparedStatement newer;
  private final PreparedStatement insertTerm;
  private final PreparedStatement insertCard;
  private final Map<Term, Integer> numbers = new HashMap<>();

  Cards(Connection connection) throws SQLException {
    newer = connection.prepareStatement(Words.NEWER);
    insertTerm = connection.prepareStatement("INSERT INTO term(id, facet, word) VALUES (?, ?, ?)");
    insertCard =
        connection.prepareStatement(
            "INSERT INTO card(sequence, at, nominee, total, terms) VALUES (?, ?, ?, ?, ?)");
  }

  /** Learns the words that other processes added; to be called once the lock is held. */
  void begin() throws SQLException {
    newer.setInt(1, numbers.size());
    try (ResultSet row = newer.executeQuery()) {
      while (row.next()) {
        numbers.put(Words.term(row), row.getInt("id"));
      }
    }
  }

  void keep(long sequence, long at, Card card) throws SQLException {
    List<Integer> terms = new ArrayList<>(card.terms().size());
    for (Term term : card.terms()) {
      terms.add(number(term));
    }
    Row.set(insertCard, sequence, at, card.nominee(), card.total(), Words.packed(terms));
    insertCard.executeUpdate();
  }

  /** A part of the transaction was undone, and with it perhaps a word. */
  void undone() throws SQLException {
    numbers.clear();
    begin();
  }

  private int number(Term term) throws SQLException {
    Integer known = numbers.get(term);
    if (known != null) {
      return known;
    }
    int next = numbers.size() + 1;
    Row.set(insertTerm, next, term.facet().name(), term.value());
    insertTerm.executeUpdate();
    numbers.put(term, next);
    return next;
  }
}
