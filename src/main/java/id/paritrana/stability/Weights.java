package id.paritrana.stability;

import id.paritrana.decision.Score;
import id.paritrana.selection.Contender;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far each weight may move, in steps of {@link #STEP}, before other nominees win. The other
 * weights of its group are scaled, so that all still add up to 1. Every step up to 0 and 1 is
 * looked at, since winners may change and change back.
 */
final class Weights {
  /** A hundredth of a percentage point. */
  static final BigDecimal STEP = new BigDecimal("0.0001");

  /**
   * One weight of one group.
   *
   * @param rule the row of the weights table
   */
  record Margin(String aspect, String rule, BigDecimal weight, Reach down, Reach up) {}

  private final Field field;
  private final Patience patience;

  Weights(Field field, Patience patience) {
    this.field = field;
    this.patience = patience;
  }

  /** Each row that weighs some nominee, in the order in which decisions show them. */
  List<Margin> margins() throws Impatient {
    Map<String, Score.Aspect> rows = new LinkedHashMap<>();
    for (Entrant entrant : field.entrants()) {
      entrant.aspects().forEach(aspect -> rows.putIfAbsent(aspect.rule().rule(), aspect));
    }
    List<Margin> margins = new ArrayList<>();
    for (Score.Aspect row : rows.values()) {
      String rule = row.rule().rule();
      boolean alone = row.weight().compareTo(BigDecimal.ONE) >= 0;
      margins.add(
          new Margin(
              row.code(),
              rule,
              row.weight(),
              alone ? Reach.ENDLESS : reach(rule, row.weight(), STEP.negate()),
              alone ? Reach.ENDLESS : reach(rule, row.weight(), STEP)));
    }
    return margins;
  }

  private Reach reach(String rule, BigDecimal weight, BigDecimal step) throws Impatient {
    List<Slope> slopes = new ArrayList<>();
    List<Integer> moving = new ArrayList<>();
    for (int i = 0; i < field.size(); i++) {
      List<Score.Aspect> aspects = field.entrants().get(i).aspects();
      for (Score.Aspect aspect : aspects) {
        if (aspect.rule().rule().equals(rule)) {
          slopes.add(Slope.of(aspect, aspects, step));
          moving.add(i);
        }
      }
    }
    long[] cents = field.cents();
    List<Contender> now = field.contenders();
    Reach reach = Reach.ENDLESS;
    BigDecimal to = weight;
    for (int steps = 1; !reach.settled(); steps++) {
      to = to.add(step);
      if (to.signum() < 0 || to.compareTo(BigDecimal.ONE) > 0) {
        break;
      }
      patience.spend();
      for (int i = 0; i < moving.size(); i++) {
        cents[moving.get(i)] = slopes.get(i).cents(steps, to);
      }
      reach = reach.and(field, weight, to, field.standings().of(cents, now));
    }
    return reach;
  }
}
