package id.paritrana.journal;

/**
 * Entries that follow one another.
 *
 * @param from sequence of the first
 * @param upto sequence of the last; less than {@code from} if there are none
 * @param decisions how many of them are decisions
 */
public record Span(long from, long upto, long decisions) {
  public boolean isEmpty() {
    return upto < from;
  }
}
