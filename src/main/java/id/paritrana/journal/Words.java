package id.paritrana.journal;

import id.paritrana.journal.search.Term;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How words and the numbers of a card's words are kept. */
final class Words {
  static final String NEWER = "SELECT id, facet, word FROM term WHERE id > ? ORDER BY id";

  private static final int LOW = 0x7f;

  private Words() {}

  /** The word of a row; none if somebody made it one that no decision has. */
  static @Nullable Term term(ResultSet row) throws SQLException {
    return Term.of(row.getString("facet"), row.getString("word"));
  }

  /** The numbers in rising order, each as its distance from the one before, in LEB128. */
  static byte[] packed(Collection<Integer> numbers) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(numbers.size() * 2);
    int last = 0;
    for (int number : numbers.stream().sorted().toList()) {
      int rest = number - last;
      while (rest > LOW) {
        packed.write(rest | LOW + 1);
        rest >>>= 7;
      }
      packed.write(rest);
      last = number;
    }
    return packed.toByteArray();
  }

  static List<Integer> unpacked(byte[] packed) {
    List<Integer> numbers = new ArrayList<>();
    int last = 0;
    int distance = 0;
    int shift = 0;
    for (byte one : packed) {
      distance |= (one & LOW) << shift;
      shift += 7;
      if (one >= 0) {
        last += distance;
        numbers.add(last);
        distance = 0;
        shift = 0;
      }
    }
    return numbers;
  }
}
