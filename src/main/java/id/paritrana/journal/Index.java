package id.paritrana.journal;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what a decision is found again; {@code rules} are the names of the rules that fired. */
public record Index(
    String nominee,
    @Nullable String category,
    String outcome,
    @Nullable BigDecimal total,
    String ruleset,
    int assessmentYear,
    String stage,
    Set<String> rules) {
  public Index {
    rules = Set.copyOf(rules);
  }
}
