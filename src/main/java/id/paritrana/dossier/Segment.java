package id.paritrana.dossier;

import org.jspecify.annotations.Nullable;

/** One segment's workers and how many of them are covered, this year and last. */
public record Segment(
    @Nullable Long workers,
    @Nullable Long covered,
    @Nullable Long workersLastYear,
    @Nullable Long coveredLastYear) {
  public Segment {
    Bounds.count("workers", workers);
    Bounds.count("covered", covered);
    Bounds.count("workersLastYear", workersLastYear);
    Bounds.count("coveredLastYear", coveredLastYear);
  }

  /** Last year's workers, or this year's where last year's were not filed. */
  @Nullable Long workersBefore() {
    return workersLastYear == null ? workers : workersLastYear;
  }
}
