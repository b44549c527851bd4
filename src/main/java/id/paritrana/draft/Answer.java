package id.paritrana.draft;

import id.paritrana.decision.Firing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the criteria answer a case. */
sealed interface Answer permits Decided, Selecting {
  List<Firing> firings();

  /** What it holds where a column looks that is about the case's topic. */
  Found held(Expectation.Column column);

  /** Its figures by indicator. */
  Map<String, BigDecimal> figures();

  /** What it holds where an expectation looks. */
  default Found at(Expectation.Column column) {
    return switch (column.kind()) {
      case RULES, NOT_RULES -> new Found(fired(), List.of());
      default -> held(column);
    };
  }

  /** Every rule that fired. */
  default TreeSet<String> fired() {
    return new TreeSet<>(firings().stream().map(f -> f.rule().rule()).toList());
  }
}
