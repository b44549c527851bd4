package id.paritrana.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One place where two JSON documents differ. Numbers differ by value and not by how they are
 * written, as in canonical JSON.
 *
 * @param pointer RFC 6901
 * @param recorded none where only the other has something
 */
public record Difference(String pointer, @Nullable JsonNode recorded, @Nullable JsonNode now) {
  /** All places, in the order of the documents. */
  public static List<Difference> between(JsonNode recorded, JsonNode now) {
    List<Difference> differences = new ArrayList<>();
    compare("", recorded, now, differences);
    return differences;
  }

  /** The differences as a list. */
  public static ArrayNode json(List<Difference> differences) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Difference difference : differences) {
      ObjectNode one = all.addObject().put("pointer", difference.pointer());
      one.set("recorded", difference.recorded());
      one.set("now", difference.now());
    }
    return all;
  }

  private static void compare(
      String pointer, @Nullable JsonNode a, @Nullable JsonNode b, List<Difference> differences) {
    if (a != null && b != null && a.isObject() && b.isObject()) {
      Set<String> names = new TreeSet<>(a.propertyNames());
      names.addAll(b.propertyNames());
      for (String name : names) {
        String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        compare(below, a.get(name), b.get(name), differences);
      }
    } else if (a != null && b != null && a.isArray() && b.isArray()) {
      for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
        compare(pointer + "/" + i, a.get(i), b.get(i), differences);
      }
    } else if (!same(a, b)) {
      differences.add(new Difference(pointer, a, b));
    }
  }

  private static boolean same(@Nullable JsonNode a, @Nullable JsonNode b) {
    if (a == null || b == null) {
      return a == b;
    }
    if (a.isNumber() && b.isNumber()) {
      BigDecimal number = a.decimalValue();
      return number.compareTo(b.decimalValue()) == 0;
    }
    return a.equals(b);
  }
}
