package id.paritrana.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One field that an applicant can improve, in steps: 0 is what was filed, each further step lies
 * further from it, down to the field's own limit.
 *
 * @param field the pointer under which the field is priced and held fixed
 * @param steps how many there are, at least 1
 * @param spots what a step changes
 * @param amount how far a step is from what was filed, in the field's own unit: a worker, a rupiah,
 *     a month, a thing added, a yes
 * @param span the amount of the way to the limit, for a figure; none for things and yes or no
 */
record Lever(
    String field,
    long steps,
    LongFunction<List<Spot>> spots,
    LongFunction<BigDecimal> amount,
    @Nullable BigDecimal span) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  void set(ObjectNode dossier, long step) {
    spots.apply(step).forEach(spot -> spot.put(dossier));
  }

  /**
   * A figure on its way up or down to a limit, by ones; the last step is the limit itself. One that
   * was not filed begins at nothing, which is its first step.
   */
  static Lever figure(String pointer, @Nullable BigDecimal filed, BigDecimal limit) {
    BigDecimal start = filed == null ? BigDecimal.ZERO : filed;
    BigDecimal way = limit.subtract(start).abs();
    long steps = way.setScale(0, java.math.RoundingMode.CEILING).longValueExact();
    long late = filed == null ? 1 : 0;
    LongFunction<BigDecimal> amount = step -> BigDecimal.valueOf(step - late).min(way);
    JsonNode from = filed == null ? null : JSON.numberNode(filed);
    return new Lever(
        pointer,
        steps + late,
        step -> {
          BigDecimal moved = amount.apply(step);
          BigDecimal to = limit.compareTo(start) < 0 ? start.subtract(moved) : start.add(moved);
          return List.of(new Spot(pointer, from, JSON.numberNode(to)));
        },
        amount,
        way);
  }

  /** Something added to a list that has a figure of its own, from 1 to a limit. */
  static Lever newFigure(String list, ObjectNode thing, String name, BigDecimal limit) {
    return new Lever(
        list,
        limit.longValue(),
        step -> List.of(new Spot(list + "/-", null, thing.deepCopy().put(name, step))),
        BigDecimal::valueOf,
        limit);
  }

  /** Values of one field, each better than the one before; the last is the best. */
  static Lever choice(String pointer, @Nullable JsonNode from, List<? extends JsonNode> better) {
    return new Lever(
        pointer,
        better.size(),
        step -> List.of(new Spot(pointer, from, better.get((int) step - 1))),
        BigDecimal::valueOf,
        null);
  }

  /** Things added to a list, one after the other. */
  static Lever things(String list, List<? extends JsonNode> things) {
    return new Lever(
        list,
        things.size(),
        step ->
            things.subList(0, (int) step).stream()
                .map(thing -> new Spot(list + "/-", null, thing))
                .toList(),
        BigDecimal::valueOf,
        null);
  }
}
