package id.paritrana.dossier.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object written field by field; a {@code null} is a field left out. */
final class Written {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectNode node = NODES.objectNode();

  ObjectNode node() {
    return node;
  }

  Written put(String name, @Nullable Object value) {
    return put(name, value, Written::plain);
  }

  <T> Written put(String name, @Nullable T value, Function<T, JsonNode> writing) {
    if (value != null) {
      node.set(name, writing.apply(value));
    }
    return this;
  }

  <T> Written list(String name, @Nullable Collection<T> values, Function<T, JsonNode> writing) {
    if (values != null) {
      ArrayNode list = node.putArray(name);
      values.forEach(value -> list.add(writing.apply(value)));
    }
    return this;
  }

  static JsonNode text(Object value) {
    return NODES.stringNode(value.toString());
  }

  static ObjectNode numbers(Map<String, BigDecimal> numbers) {
    return byName(numbers, Written::number);
  }

  static <T> ObjectNode byName(Map<?, T> values, Function<T, JsonNode> writing) {
    ObjectNode object = NODES.objectNode();
    values.forEach((name, value) -> object.set(name.toString(), writing.apply(value)));
    return object;
  }

  private static JsonNode plain(Object value) {
    if (value instanceof JsonNode written) {
      return written;
    }
    if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    if (value instanceof BigDecimal number) {
      return number(number);
    }
    return value instanceof Number count ? NODES.numberNode(count.longValue()) : text(value);
  }

  /** Whole numbers without a point or an exponent, all others without trailing zeros. */
  private static JsonNode number(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() <= 0
        ? NODES.numberNode(shortest.toBigIntegerExact())
        : NODES.numberNode(shortest);
  }
}
