package id.paritrana.decision.fact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One named figure of a candidate, as tables and formulas see it.
 *
 * @param indicator its code, such as {@code coverage.ratio}
 * @param items what was counted, where a count alone would not say it (the programmes that are
 *     missing)
 */
public record Indicator(Candidate candidate, String indicator, BigDecimal value, List<String> items)
    implements Fact {
  public Indicator(Candidate candidate, String indicator, BigDecimal value) {
    this(candidate, indicator, value, List.of());
  }

  public Indicator(Candidate candidate, String indicator, long value) {
    this(candidate, indicator, BigDecimal.valueOf(value), List.of());
  }

  /** The count of the items. */
  public static Indicator counting(Candidate candidate, String indicator, List<String> items) {
    List<String> sorted = items.stream().distinct().sorted().toList();
    return new Indicator(candidate, indicator, BigDecimal.valueOf(sorted.size()), sorted);
  }

  public String kind() {
    return candidate.kind();
  }

  public String stage() {
    return candidate.stage();
  }

  public @Nullable String category() {
    return candidate.category();
  }

  public @Nullable String group() {
    return candidate.group();
  }

  @Override
  public String text() {
    return indicator + " = " + value.toPlainString() + (items.isEmpty() ? "" : " " + items);
  }
}
