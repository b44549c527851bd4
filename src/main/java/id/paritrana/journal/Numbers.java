package id.paritrana.journal;

import id.paritrana.journal.search.Term;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of the words that were read so far. A number once given is never given again. */
final class Numbers {
  private final Map<Term, Integer> numbers = new HashMap<>();
  private int highest;

  /**
   * Reads the words that were added since.
   *
   * @param newer a statement of {@link Words#NEWER}
   */
  void learn(PreparedStatement newer) throws SQLException {
    newer.setInt(1, highest);
    try (ResultSet row = newer.executeQuery()) {
      while (row.next()) {
        highest = row.getInt("id");
        Term term = Words.term(row);
        if (term != null) {
          numbers.put(term, highest);
        }
      }
    }
  }

  @Nullable Integer of(Term term) {
    return numbers.get(term);
  }

  /** A number of its own for a word that has none; gaps stay gaps, since others may know them. */
  int add(Term term) {
    numbers.put(term, ++highest);
    return highest;
  }

  /** How a card of these words is kept; none if a word has no number. */
  byte @Nullable [] packed(Collection<Term> terms) {
    List<Integer> found = new ArrayList<>(terms.size());
    for (Term term : terms) {
      Integer number = numbers.get(term);
      if (number == null) {
        return null;
      }
      found.add(number);
    }
    return Words.packed(found);
  }

  void forget() {
    numbers.clear();
    highest = 0;
  }
}
