package id.paritrana.oracle;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The indicators a dossier yields, by code; an absent one has no entry. */
final class Known {
  private final Map<String, Fraction> values = new TreeMap<>();

  void put(String code, @Nullable Fraction value) {
    if (value != null) {
      values.put(code, value);
    }
  }

  void put(String code, long value) {
    values.put(code, Fraction.of(value));
  }

  @Nullable Fraction get(String code) {
    return values.get(code);
  }

  boolean has(String code) {
    return values.containsKey(code);
  }

  /** Whether the indicator is known and the test holds of it. */
  boolean is(String code, Predicate<Fraction> test) {
    Fraction value = values.get(code);
    return value != null && test.test(value);
  }

  boolean is(String code, long value) {
    return is(code, Fraction.of(value)::equals);
  }

  boolean atLeast(String code, String bound) {
    return is(code, value -> !value.below(Fraction.of(bound)));
  }
}
