package id.paritrana.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The texts that were asked for last. Two who miss the same ones may both read them, so that nobody
 * waits for another's reading. Safe for many threads.
 */
final class Recent<K> {
  private final Map<K, Texts> kept;

  /**
   * @param most how many are kept
   */
  Recent(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Texts> eldest) {
            return size() > most;
          }
        };
  }

  Texts get(K key, Function<K, Texts> read) {
    synchronized (kept) {
      Texts known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Texts found = read.apply(key);
    synchronized (kept) {
      kept.put(key, found);
    }
    return found;
  }

  void forget(K key) {
    synchronized (kept) {
      kept.remove(key);
    }
  }
}
