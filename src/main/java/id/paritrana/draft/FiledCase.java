package id.paritrana.draft;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.CaseTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case as the JSON of a dossier, which remembers the cell that each value came from. */
final class FiledCase {
  private static final String ID = "UJI";

  private final CaseTable.Case filed;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final Map<String, Place> places = new LinkedHashMap<>();

  FiledCase(CaseTable.Case filed, List<Leaf> leaves) {
    this.filed = filed;
    Map<String, TreeSet<Integer>> entries = entries(leaves);
    for (Leaf leaf : leaves) {
      List<String> names = placed(leaf.names(), entries);
      places.put("/" + String.join("/", names), leaf.place());
      put(json, names, leaf.value());
    }
    complete();
  }

  JsonNode json() {
    return json;
  }

  /** The cell to look at for a fault; the case's name where no cell tells more. */
  Place place(String pointer) {
    Place exact = places.get(pointer);
    return exact != null
        ? exact
        : places.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(pointer + "/"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(filed.place());
  }

  /** The numbers used for the entries of each list. */
  private static Map<String, TreeSet<Integer>> entries(List<Leaf> leaves) {
    Map<String, TreeSet<Integer>> entries = new TreeMap<>();
    for (Leaf leaf : leaves) {
      for (int i = 1; i < leaf.names().size(); i++) {
        String list = String.join(".", leaf.names().subList(0, i));
        if (Paths.LISTS.contains(list)) {
          int number = Integer.parseInt(leaf.names().get(i));
          entries.computeIfAbsent(list, l -> new TreeSet<>()).add(number);
        }
      }
    }
    return entries;
  }

  /** The path with each entry's number turned into its index in the list. */
  private static List<String> placed(List<String> names, Map<String, TreeSet<Integer>> entries) {
    List<String> placed = new ArrayList<>(names);
    for (int i = 1; i < names.size(); i++) {
      TreeSet<Integer> used = entries.get(String.join(".", names.subList(0, i)));
      if (used != null) {
        placed.set(i, Integer.toString(used.headSet(Integer.valueOf(names.get(i))).size()));
      }
    }
    return placed;
  }

  private static void put(ObjectNode root, List<String> names, JsonNode value) {
    ObjectNode in = root;
    for (int i = 0; i < names.size() - 1; i++) {
      boolean list = Paths.LISTS.contains(String.join(".", names.subList(0, i + 1)));
      if (list) {
        in = entry(in.withArrayProperty(names.get(i)), Integer.parseInt(names.get(++i)));
      } else {
        in = in.withObjectProperty(names.get(i));
      }
    }
    in.set(names.get(names.size() - 1), value);
  }

  private static ObjectNode entry(ArrayNode list, int index) {
    while (list.size() <= index) {
      list.addObject();
    }
    return (ObjectNode) list.get(index);
  }

  /** What every dossier must name but no rule reads need not be written in each case. */
  private void complete() {
    ObjectNode nominee = json.withObjectProperty("nominee");
    if (!nominee.has("id")) {
      nominee.put("id", ID);
    }
    if (!nominee.has("name")) {
      nominee.put("name", filed.name());
    }
    for (JsonNode mark : json.path("interview").path("marks")) {
      if (!mark.has("assessor")) {
        ((ObjectNode) mark).put("assessor", mark.path("seat").asString("-"));
      }
    }
  }
}
