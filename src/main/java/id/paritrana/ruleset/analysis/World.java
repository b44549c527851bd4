package id.paritrana.ruleset.analysis;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One kind of case: what its fields can hold together. All facts of a case that have a field of one
 * name hold the same in it; a field not named holds any of its values.
 *
 * @param fields by name; numbers are narrowed by their bounds only
 */
public record World(Map<String, Domain> fields) {
  /** Any case there can be. */
  public static final World ANY = new World(Map.of());

  public World {
    fields = Map.copyOf(fields);
  }

  /** The same with one field narrowed. */
  public World with(String field, Domain domain) {
    Map<String, Domain> narrowed = new HashMap<>(fields);
    narrowed.put(field, domain);
    return new World(narrowed);
  }

  @Nullable Domain of(String field) {
    return fields.get(field);
  }
}
