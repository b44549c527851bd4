package id.paritrana.stability;

import id.paritrana.ruleset.Measure;
import id.paritrana.ruleset.Measure.End;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where one band of an indicator ends and the next begins.
 *
 * @param above whether the bound itself belongs to the lower band
 */
record Boundary(String aspect, String indicator, BigDecimal bound, boolean above) {
  static final Comparator<Boundary> ORDER =
      Comparator.comparing(Boundary::aspect)
          .thenComparing(Boundary::indicator)
          .thenComparing(Boundary::bound)
          .thenComparing(Boundary::above);

  static Boundary lower(String aspect, String indicator, End from) {
    return new Boundary(aspect, indicator, from.bound().stripTrailingZeros(), !from.inclusive());
  }

  static Boundary upper(String aspect, String indicator, End to) {
    return new Boundary(aspect, indicator, to.bound().stripTrailingZeros(), to.inclusive());
  }

  /** Whether a value lies in the upper band. */
  boolean below(BigDecimal value) {
    int order = bound.compareTo(value);
    return order < 0 || order == 0 && !above;
  }

  boolean sameFigure(Boundary other) {
    return aspect.equals(other.aspect) && indicator.equals(other.indicator);
  }

  /** The row with this boundary moved, where it has it at all. */
  Measure moved(Measure row, BigDecimal to) {
    End from = row.from();
    End end = row.to();
    boolean single = from != null && end != null && from.bound().compareTo(end.bound()) == 0;
    if (single) {
      return row;
    }
    return new Measure(
        row.rule(),
        row.indicator(),
        row.besides(),
        from != null && equals(lower(aspect, indicator, from)) ? moved(from, to) : from,
        end != null && equals(upper(aspect, indicator, end)) ? moved(end, to) : end,
        row.conditions(),
        row.gives(),
        row.policy());
  }

  private static @Nullable End moved(End end, BigDecimal to) {
    return new End(to, end.inclusive());
  }
}
