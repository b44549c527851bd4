package id.paritrana.advice;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a change costs. A field whose unit the caller priced costs that price for each unit it
 * moves. Any other costs 1 for each thing added and each yes; a figure costs 1 for touching it and
 * up to 1 for its way: the part of the way from what was filed to its own limit.
 */
final class Prices {
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private final Map<String, BigDecimal> prices;

  private Prices(Map<String, BigDecimal> prices) {
    this.prices = prices;
  }

  /**
   * The prices asked for.
   *
   * @throws InvalidAsk if a pointer is at or above none of the fields
   */
  static Prices of(Ask ask, Set<String> fields) throws InvalidAsk {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < ask.fixed().size(); i++) {
      if (unknown(ask.fixed().get(i), fields)) {
        faults.add(new Fault("/fixed/" + i, message(fields)));
      }
    }
    for (String pointer : ask.costs().keySet()) {
      if (unknown(pointer, fields)) {
        faults.add(new Fault(AskReader.place("/costs", pointer), message(fields)));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidAsk(faults);
    }
    return new Prices(ask.costs());
  }

  private static boolean unknown(String pointer, Set<String> fields) {
    return fields.stream().noneMatch(field -> Ask.above(pointer, field));
  }

  private static Text message(Set<String> fields) {
    String all = String.join(", ", fields);
    return new Text(
        "this points at no field that may change; write one of these or what stands above it: "
            + all,
        "tidak menunjuk isian yang boleh berubah; tulis salah satu dari ini atau bagian di atasnya: "
            + all);
  }

  /** What a step of a lever costs; none for step 0. */
  BigDecimal of(Lever lever, long step) {
    if (step == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal amount = lever.amount().apply(step);
    Optional<BigDecimal> price =
        prices.keySet().stream()
            .filter(pointer -> Ask.above(pointer, lever.field()))
            .max(Comparator.comparing(String::length))
            .map(prices::get);
    if (price.isPresent()) {
      return price.get().multiply(amount);
    }
    BigDecimal span = lever.span();
    if (span == null) {
      return amount;
    }
    return span.signum() == 0 ? BigDecimal.ONE : BigDecimal.ONE.add(amount.divide(span, DIGITS));
  }
}
