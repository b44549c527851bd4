package id.paritrana.dossier.json;

import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A list of entries of one kind. */
record Listed<T>(int most, Reading<T> entry) implements Reading<List<T>> {
  private static final Text NULL =
      new Text(
          "`null` is no entry; leave it out of the list", "`null` bukan entri; hapus dari daftar");

  static <T> Listed<T> of(Reading<T> entry) {
    return new Listed<>(Bounds.LIST, entry);
  }

  /** A list in which no two entries share a key. */
  static <T> Reading<List<T>> distinct(
      int most, Reading<T> entry, Function<T, Object> key, Function<T, Text> repeated) {
    return list -> {
      Set<Object> seen = new HashSet<>();
      Reading<T> once =
          value -> {
            T read = entry.of(value);
            return read == null || seen.add(key.apply(read))
                ? read
                : value.refuse(repeated.apply(read));
          };
      return new Listed<>(most, once).of(list);
    };
  }

  @Override
  public @Nullable List<T> of(Value list) {
    JsonNode node = list.node();
    if (!node.isArray()) {
      return list.refuse(Form.LIST.not(list, Words.NOUN));
    }
    if (node.size() > most) {
      // The entries are not looked at: one fault for the list, not one for each of a million
      // entries.
      return list.refuse(tooMany(node.size()));
    }
    List<T> entries = new ArrayList<>(node.size());
    for (int i = 0; i < node.size() && !list.faults().full(); i++) {
      Value value = list.child(Integer.toString(i), node.get(i), list.faults());
      T read = value.node().isNull() ? value.refuse(NULL) : entry.of(value);
      if (read != null) {
        entries.add(read);
      }
    }
    return entries;
  }

  private Text tooMany(int found) {
    return new Text(
        "there are " + found + " entries; give at most " + most,
        "ada " + found + " entri; berikan paling banyak " + most);
  }
}
