package id.paritrana.benchmark;

import java.util.List;

/** The value that a share of all values do not exceed. */
final class Quantile {
  private Quantile() {}

  static double of(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
  }
}
