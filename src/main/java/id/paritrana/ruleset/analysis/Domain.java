package id.paritrana.ruleset.analysis;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values a field can have. */
public sealed interface Domain {
  /** Whether the field may have no value. */
  boolean absent();

  /** The same values, or none. */
  Domain orAbsent();

  /**
   * Numbers.
   *
   * @param grain which of the numbers between the bounds; months need both bounds
   * @param least the least value, itself possible; none when it is not known
   * @param most the greatest value, itself possible; none when it is not known
   */
  record Numbers(Grain grain, @Nullable BigDecimal least, @Nullable BigDecimal most, boolean absent)
      implements Domain {
    /** Whether it holds whole numbers only. */
    public boolean whole() {
      return grain != Grain.ANY;
    }

    @Override
    public Numbers orAbsent() {
      return new Numbers(grain, least, most, true);
    }
  }

  /**
   * Codes.
   *
   * @param closed all there are; none when a table may name new ones
   */
  record Codes(@Nullable Set<String> closed, boolean absent) implements Domain {
    @Override
    public Codes orAbsent() {
      return new Codes(closed, true);
    }
  }

  /** Any number, never absent. */
  static Domain numbers() {
    return new Numbers(Grain.ANY, null, null, false);
  }

  /** Numbers from one bound to another, both possible, never absent. */
  static Domain numbers(BigDecimal least, BigDecimal most) {
    return new Numbers(Grain.ANY, least, most, false);
  }

  /** Whole numbers from one bound to another, both possible, never absent. */
  static Domain wholeNumbers(long least, long most) {
    return numbers(Grain.WHOLE, least, most);
  }

  /** Months written YYYYMM from one to another, both possible, never absent. */
  static Domain months(long least, long most) {
    return numbers(Grain.MONTHS, least, most);
  }

  private static Domain numbers(Grain grain, long least, long most) {
    return new Numbers(grain, BigDecimal.valueOf(least), BigDecimal.valueOf(most), false);
  }

  /** A closed list of codes, never absent. */
  static Domain codes(Set<String> codes) {
    return new Codes(Set.copyOf(codes), false);
  }

  /** No value at all. */
  static Domain none() {
    return new Codes(Set.of(), true);
  }

  /** Codes of which no list is kept, never absent. */
  static Domain anyCode() {
    return new Codes(null, false);
  }
}
