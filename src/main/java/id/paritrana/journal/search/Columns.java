package id.paritrana.journal.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is asked of by range, by sequence: when a decision was made, and its total. */
final class Columns {
  private static final int NO_TOTAL = Integer.MIN_VALUE;

  private long[] at = new long[1 << 10];
  private int[] total = new int[1 << 10];

  void put(int sequence, long moment, @Nullable Integer hundredths) {
    if (sequence >= at.length) {
      int length = Math.max(sequence + 1, at.length * 2);
      at = Arrays.copyOf(at, length);
      total = Arrays.copyOf(total, length);
    }
    at[sequence] = moment;
    total[sequence] = hundredths == null ? NO_TOTAL : hundredths;
  }

  boolean within(int sequence, Ranges ranges) {
    long moment = at[sequence];
    int score = total[sequence];
    return moment >= ranges.from()
        && moment < ranges.to()
        && (!ranges.scored()
            || (score != NO_TOTAL && score >= ranges.lowest() && score <= ranges.highest()));
  }
}
