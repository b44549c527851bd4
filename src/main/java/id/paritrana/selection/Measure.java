package id.paritrana.selection;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Score;
import id.paritrana.decision.fact.Indicator;
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

  /** The same of a decision that is not recorded. */
  Optional<BigDecimal> of(Decision decision) {
    if (equals(TOTAL)) {
      return Optional.of(decision.score().total());
    }
    return decision.score().aspects().stream()
        .filter(aspect -> aspect.code().equals(by))
        .map(Score.Aspect::points)
        .findFirst()
        .or(() -> Optional.ofNullable(decision.indicators().get(by)).map(Indicator::value));
  }

  /** Negative if the first stands above the second. */
  @Override
  public int compare(Contender first, Contender second) {
    return compare(of(first), of(second));
  }

  static int compare(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(other.isPresent(), one.isPresent());
    }
    return other.get().compareTo(one.get());
  }
}
