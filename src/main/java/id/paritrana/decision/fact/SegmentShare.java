package id.paritrana.decision.fact;

/** One segment's workers and covered workers. */
public record SegmentShare(String segment, long workers, long covered) implements Fact {
  @Override
  public String text() {
    return segment + " " + covered + "/" + workers;
  }
}
