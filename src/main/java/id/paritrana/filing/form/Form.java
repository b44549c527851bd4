package id.paritrana.filing.form;

import id.paritrana.ruleset.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A row as the JSON of a dossier, which remembers the cell that each value came from. */
public final class Form {
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final Map<String, Place> places = new LinkedHashMap<>();

  /** The numbers used for the entries of each list. */
  private final Map<String, TreeSet<Integer>> entries;

  public Form(List<Leaf> leaves) {
    entries = entries(leaves);
    for (Leaf leaf : leaves) {
      List<String> names = placed(leaf.names(), entries);
      places.put("/" + String.join("/", names), leaf.place());
      put(json, names, leaf.value());
    }
  }

  /** The dossier; whoever made the form may complete it. */
  public ObjectNode json() {
    return json;
  }

  /** The cell to look at for a fault, or one below it; none where no cell was filled. */
  public @Nullable Place place(String pointer) {
    Place exact = places.get(pointer);
    return exact != null
        ? exact
        : places.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(pointer + "/"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
  }

  /** The path whose column a value at this pointer would stand under. */
  public String path(String pointer) {
    List<String> names = new ArrayList<>(List.of(pointer.substring(1).split("/")));
    for (int i = 1; i < names.size(); i++) {
      TreeSet<Integer> used = entries.get(String.join(".", names.subList(0, i)));
      if (used != null && names.get(i).matches("[0-9]{1,3}")) {
        int index = Integer.parseInt(names.get(i));
        names.set(i, used.stream().skip(index).findFirst().map(Object::toString).orElse("*"));
      }
    }
    return String.join(".", names);
  }

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
}
