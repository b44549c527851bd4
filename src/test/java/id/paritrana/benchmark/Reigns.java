package id.paritrana.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Which ruleset was in force when, as far as whoever publishes can tell. */
final class Reigns {
  /**
   * It came into force between these moments.
   *
   * @param formulas the edition that its formulas are of
   * @param sent when it was asked to, by {@link System#nanoTime}
   * @param received when it had
   */
  record Reign(String ruleset, int edition, int formulas, long sent, long received) {}

  private final List<Reign> all = new ArrayList<>();
  private final Map<String, Reign> newest = new LinkedHashMap<>();

  synchronized void add(Reign reign) {
    all.add(reign);
    newest.remove(reign.ruleset);
    newest.put(reign.ruleset, reign);
  }

  synchronized List<Reign> all() {
    return List.copyOf(all);
  }

  /** One of the last so many that are different. */
  synchronized String oneOf(int last) {
    List<String> known = List.copyOf(newest.keySet());
    int from = Math.max(0, known.size() - last);
    return known.get(ThreadLocalRandom.current().nextInt(from, known.size()));
  }

  /** The same, but not the one in force. */
  synchronized Reign another(int last) {
    String now = all.get(all.size() - 1).ruleset;
    String other = now;
    while (other.equals(now)) {
      other = oneOf(last);
    }
    return newest.get(other);
  }

  synchronized Reign now() {
    return all.get(all.size() - 1);
  }

  /** Whether the ruleset that an answer names was in force while it was made. */
  synchronized boolean fits(Answered answer) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Reign reign = all.get(i);
      boolean begun = reign.sent <= answer.received();
      boolean gone = i + 1 < all.size() && all.get(i + 1).received < answer.sent();
      if (begun && gone) {
        return false;
      } else if (begun && reign.ruleset.equals(answer.ruleset())) {
        return true;
      }
    }
    return false;
  }
}
