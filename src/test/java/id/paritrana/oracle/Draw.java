package id.paritrana.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Chance for one dossier: how often a gate is made to fail, how often a figure is left out, and
 * values at edges.
 */
final class Draw {
  private static final List<Long> WHOLES =
      List.of(7L, 12L, 40L, 100L, 1_000L, 4_000L, 10_000L, 1_000_000L, 20_000_000L, 4_000_000_000L);

  private final Random random;
  private final double faults;
  private final double gaps;

  Draw(Random random, double faults, double gaps) {
    this.random = random;
    this.faults = faults;
    this.gaps = gaps;
  }

  boolean fault() {
    return chance(faults);
  }

  boolean gap() {
    return chance(gaps);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** From zero to the bound, which is left out. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[below(choices.length)];
  }

  <T> List<T> shuffled(List<T> values) {
    List<T> order = new ArrayList<>(values);
    for (int last = order.size() - 1; last > 0; last--) {
      order.set(last, order.set(below(last + 1), order.get(last)));
    }
    return order;
  }

  <T> @Nullable T unlessGap(T value) {
    return gap() ? null : value;
  }

  long whole() {
    return pick(WHOLES);
  }

  /**
   * A part of the whole at one of the edges, one off it, or anywhere from none to well over all of
   * it.
   */
  long near(List<Fraction> edges, long whole) {
    if (chance(0.15)) {
      return part(whole + whole / 4);
    }
    long edge = pick(edges).times(Fraction.of(whole)).floor();
    return Math.max(0, edge + oneOf(0, 0, 0, -1, 1));
  }

  /** Any whole number from zero to the most. */
  long part(long most) {
    return Math.min(most, (long) (random.nextDouble() * (most + 1)));
  }

  /** The total in so many parts. */
  List<Long> split(long total, int parts) {
    List<Long> shares = new ArrayList<>();
    long left = total;
    for (int i = 1; i < parts; i++) {
      long share = part(left);
      shares.add(share);
      left -= share;
    }
    shares.add(left);
    return shares;
  }
}
