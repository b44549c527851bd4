package id.paritrana.dossier;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Workers and covered workers by segment. A sum is absent when any segment given lacks the figure.
 */
public record Participation(Map<SegmentName, Segment> segments) {
  public Participation {
    segments = Collections.unmodifiableMap(new TreeMap<>(segments));
  }

  /** All workers of the segments given. */
  public @Nullable Long workers() {
    return sum(Segment::workers);
  }

  /** All covered workers of the segments given. */
  public @Nullable Long covered() {
    return sum(Segment::covered);
  }

  /** Last year's workers, a segment's own year standing in where last year's were not filed. */
  public @Nullable Long workersBefore() {
    return sum(Segment::workersBefore);
  }

  /** Last year's covered workers. */
  public @Nullable Long coveredBefore() {
    return sum(Segment::coveredLastYear);
  }

  private @Nullable Long sum(Function<Segment, @Nullable Long> figure) {
    long total = 0;
    for (Segment segment : segments.values()) {
      Long value = figure.apply(segment);
      if (value == null) {
        return null;
      }
      total += value;
    }
    return segments.isEmpty() ? null : Long.valueOf(total);
  }
}
