package id.paritrana.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of the smallest changes.
 *
 * @param goal none for the usual one: to become eligible, else the next higher total that one field
 *     can reach
 * @param fixed pointers at or under which nothing may change
 * @param costs what one unit of a field costs, by its pointer or one above it; the nearest counts
 * @param most how many fields may change at once, 1 to {@link #FIELDS}
 */
public record Ask(
    @Nullable Goal goal, List<String> fixed, Map<String, BigDecimal> costs, int most) {
  /** More cannot be told apart by people, nor searched in time. */
  public static final int FIELDS = 3;

  public static final Ask USUAL = new Ask(null, List.of(), Map.of(), FIELDS);

  /** Whether a pointer is another one or stands above it. */
  static boolean above(String pointer, String field) {
    return field.equals(pointer) || field.startsWith(pointer + "/");
  }
}
