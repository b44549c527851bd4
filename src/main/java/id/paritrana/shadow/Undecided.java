package id.paritrana.shadow;

import id.paritrana.impact.Made;
import id.paritrana.impact.NotCompared;
import id.paritrana.impact.NotCompared.Why;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts what could not be compared, with the newest of each kind. Safe for many threads. */
final class Undecided {
  private record Kind(long decisions, String newest, NotCompared last) {}

  private final Map<Why, Kind> kinds = new EnumMap<>(Why.class);

  synchronized void add(Made made, NotCompared what) {
    kinds.merge(
        what.why(),
        new Kind(1, made.id(), what),
        (old, one) -> new Kind(old.decisions + 1, one.newest, one.last));
  }

  synchronized void write(ArrayNode all) {
    kinds.forEach(
        (why, kind) -> {
          ObjectNode node = all.addObject().put("why", why.name()).put("decisions", kind.decisions);
          node.put("newest", kind.newest);
          node.putObject("says").put("en", kind.last.says().en()).put("id", kind.last.says().id());
        });
  }
}
