package id.paritrana.personal;

import id.paritrana.dossier.Role;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One field of a dossier's JSON that names a person.
 *
 * @param pointer RFC 6901
 * @param in the object that holds the field
 */
record Naming(Role role, String pointer, ObjectNode in, String field) {
  /** All of them, in the order of the roles. */
  static List<Naming> in(JsonNode dossier) {
    List<Naming> found = new ArrayList<>(0);
    for (Role role : Role.values()) {
      collect(role, 0, "", dossier, found);
    }
    return found;
  }

  private static void collect(
      Role role, int depth, String pointer, JsonNode node, List<Naming> found) {
    String step = role.path().get(depth);
    if (step.equals("*")) {
      for (int i = 0; i < node.size(); i++) {
        collect(role, depth + 1, pointer + "/" + i, node.get(i), found);
      }
    } else if (depth < role.path().size() - 1) {
      collect(role, depth + 1, pointer + "/" + step, node.path(step), found);
    } else if (node instanceof ObjectNode in && in.path(step).isString()) {
      found.add(new Naming(role, pointer + "/" + step, in, step));
    }
  }

  String text() {
    return in.path(field).stringValue();
  }

  void become(String text) {
    in.put(field, text);
  }
}
