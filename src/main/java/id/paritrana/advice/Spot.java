package id.paritrana.advice;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value and where in a dossier it is put.
 *
 * @param pointer RFC 6901; a last part of {@code -} is the end of a list, as in JSON Patch
 * @param from what is there; none if nothing is
 */
record Spot(String pointer, @Nullable JsonNode from, JsonNode to) {
  /** Puts the value there; objects and lists on the way are made where there are none. */
  void put(ObjectNode dossier) {
    String[] names = pointer.substring(1).split("/");
    JsonNode at = dossier;
    for (int i = 0; i < names.length - 1; i++) {
      at = below(at, names[i], names[i + 1].equals("-"));
    }
    String last = names[names.length - 1];
    if (at instanceof ArrayNode list && last.equals("-")) {
      list.add(to);
    } else {
      ((ObjectNode) at).set(last, to);
    }
  }

  private static JsonNode below(JsonNode at, String name, boolean list) {
    if (at instanceof ArrayNode entries) {
      return entries.get(Integer.parseInt(name));
    }
    ObjectNode object = (ObjectNode) at;
    JsonNode found = object.get(name);
    if (found == null) {
      return list ? object.putArray(name) : object.putObject(name);
    }
    return found;
  }
}
