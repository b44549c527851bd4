package id.paritrana.impact;

import id.paritrana.ruleset.Change;
import id.paritrana.ruleset.Changes;
import id.paritrana.ruleset.problem.Place;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How much each change of a draft does. */
final class Blame {
  /** What one change does. */
  private static final class Part {
    private final Tally tally = new Tally();
    private long alone;
  }

  private final Map<String, Part> parts = new TreeMap<>();

  /** One more decision that these changes turn. */
  void add(Set<Change> causes, BigDecimal gained) {
    for (Change cause : causes) {
      Part part = parts.computeIfAbsent(cause.name(), name -> new Part());
      part.tally.changed(gained);
      part.alone += causes.size() == 1 ? 1 : 0;
    }
  }

  /**
   * Writes every change of the draft, what it does and where it stands.
   *
   * @param weights rules that say what an aspect weighs
   */
  void write(ArrayNode all, Changes changes, Set<String> weights) {
    changes.all().forEach(change -> write(all.addObject(), change, weights));
  }

  private void write(ObjectNode node, Change change, Set<String> weights) {
    Part part = parts.getOrDefault(change.name(), new Part());
    node.put("name", change.name()).put("kind", change.kind().name());
    node.set("before", place(change.before()));
    node.set("after", place(change.after()));
    if (change.kind() == Change.Kind.SHEET) {
      ArrayNode rules = node.putArray("rules");
      change.rules().stream().sorted().forEach(rules::add);
    }
    node.put("shared", change.rules().stream().anyMatch(weights::contains));
    node.put("decisions", part.tally.changed()).put("alone", part.alone);
    part.tally.figures(node);
  }

  private static @Nullable ObjectNode place(@Nullable Place place) {
    return place == null
        ? null
        : JsonNodeFactory.instance
            .objectNode()
            .put("file", place.file())
            .put("sheet", place.sheet())
            .put("at", place.spot());
  }
}
