package id.paritrana.selection;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that contenders are ordered by: more of it stands above, and what is absent stands
 * below any figure.
 *
 * @param by {@code total}, an aspect (its points count), or an indicator
 */
public record Measure(String by) implements Comparator<Contender> {
  static final Measure TOTAL = new Measure("total");

  public Optional<BigDecimal> of(Contender contender) {
    if (equals(TOTAL)) {
      return Optional.of(contender.total());
    }
    return contender.aspects().stream()
        .filter(aspect -> aspect.code().equals(by))
        .map(Contender.Aspect::points)
        .findFirst()
        .or(() -> Optional.ofNullable(contender.indicators().get(by)));
  }

  /** Negative if the first stands above the second. */
  @Override
  public int compare(Contender first, Contender second) {
    Optional<BigDecimal> one = of(first);
    Optional<BigDecimal> other = of(second);
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(other.isPresent(), one.isPresent());
    }
    return other.get().compareTo(one.get());
  }
}
