package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One JSON object, asked for its fields by name; what nobody asked for is a fault. */
final class Fields {
  private final Value object;
  private final Map<String, Faults> asked = new LinkedHashMap<>();

  private Fields(Value object) {
    this.object = object;
  }

  /** An object read by asking it for each field the contract names. */
  static <T> Reading<T> object(Text noun, Function<Fields, @Nullable T> section) {
    return value -> {
      if (!value.node().isObject()) {
        return value.refuse(Form.OBJECT.not(value, noun));
      }
      Fields in = new Fields(value);
      T read = section.apply(in);
      in.close();
      return read;
    };
  }

  <T> @Nullable T optional(String name, Reading<T> reading) {
    Faults faults = asked.computeIfAbsent(name, n -> new Faults());
    JsonNode node = object.node().get(name);
    return node == null ? null : read(object.child(name, node, faults), reading, FieldFaults.NULL);
  }

  /** A field that must be there; {@code null} means that its fault is noted. */
  <T> @Nullable T required(String name, Reading<T> reading) {
    Faults faults = asked.computeIfAbsent(name, n -> new Faults());
    JsonNode node = object.node().get(name);
    if (node == null) {
      faults.add(new Fault(object.place().child(name).pointer(), FieldFaults.missing(name)));
      return null;
    }
    return read(object.child(name, node, faults), reading, FieldFaults.NULL_REQUIRED);
  }

  /** A part may not exceed the whole it is counted of; such figures contradict each other. */
  <N extends Comparable<N>> void within(
      String part, @Nullable N value, String whole, @Nullable N most) {
    Faults faults = asked.get(part);
    if (faults != null && value != null && most != null && value.compareTo(most) > 0) {
      String pointer = object.place().child(part).pointer();
      faults.add(new Fault(pointer, FieldFaults.exceeds(value, whole, most)));
    }
  }

  private static <T> @Nullable T read(Value value, Reading<T> reading, Text whenNull) {
    return value.node().isNull() ? value.refuse(whenNull) : reading.of(value);
  }

  /** What is written where a person's name may stand may itself be one: it is then only counted. */
  private Fault unknown(String name, int number) {
    return Withheld.names(object.place())
        ? new Fault(object.place().pointer(), FieldFaults.unknown(name, number, asked.keySet()))
        : new Fault(
            object.place().child(name).pointer(), FieldFaults.unknown(name, asked.keySet()));
  }

  /**
   * Passes the faults on in the order of the document; what is missing comes last, as at the
   * closing brace.
   */
  private void close() {
    JsonNode node = object.node();
    int number = 0;
    for (String name : node.propertyNames()) {
      number++;
      Faults known = asked.get(name);
      if (known != null) {
        object.faults().addAll(known);
      } else if (!object.faults().full()) {
        object.faults().add(unknown(name, number));
      }
    }
    asked.forEach(
        (name, faults) -> {
          if (!node.has(name)) {
            object.faults().addAll(faults);
          }
        });
  }
}
