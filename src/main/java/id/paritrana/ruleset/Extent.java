package id.paritrana.ruleset;

import id.paritrana.decision.fact.Fact;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;

/** How large the texts and figures of a fact are. */
final class Extent {
  private static final ClassValue<Method[]> READ =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> fact) {
          return Arrays.stream(fact.getRecordComponents())
              .filter(c -> c.getType() == String.class || c.getType() == BigDecimal.class)
              .map(RecordComponent::getAccessor)
              .toArray(Method[]::new);
        }
      };

  private Extent() {}

  static boolean beyond(Fact fact, int characters, int digits) {
    try {
      for (Method read : READ.get(fact.getClass())) {
        Object value = read.invoke(fact);
        if (value instanceof String text && text.length() > characters
            || value instanceof BigDecimal figure && figure.precision() > digits) {
          return true;
        }
      }
      return false;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
