package id.paritrana.impact;

import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Stage;
import id.paritrana.journal.search.Facet;
import id.paritrana.journal.search.Query;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which decisions a report is about; what is {@code null} asks nothing. Year and stage choose what
 * is decided again; the rest only what is reported, so that ranks are always those of whole
 * cohorts.
 *
 * @param category before or after the change
 * @param from when decided, inclusive
 * @param to when decided, exclusive
 * @param all every recorded decision; else each nominee's newest of a year and stage
 */
public record Filter(
    @Nullable Integer assessmentYear,
    @Nullable Stage stage,
    @Nullable String category,
    @Nullable String province,
    @Nullable String nominee,
    @Nullable Instant from,
    @Nullable Instant to,
    boolean all) {
  /** All decisions that stand. */
  public static final Filter NONE = new Filter(null, null, null, null, null, null, null, false);

  Query query() {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    if (assessmentYear != null) {
      facets.put(Facet.YEAR, Set.of(assessmentYear.toString()));
    }
    if (stage != null) {
      facets.put(Facet.STAGE, Set.of(stage.name()));
    }
    return new Query(null, facets, null, null, null, null, null, null);
  }

  boolean wants(Redecided decision) {
    return (province == null || Provinces.same(province, decision.dossier().nominee().province()))
        && (nominee == null || nominee.equals(decision.dossier().nominee().id()))
        && (from == null || !decision.at().isBefore(from))
        && (to == null || decision.at().isBefore(to))
        && (category == null
            || Objects.equals(category, decision.before().category())
            || Objects.equals(category, decision.after().category()));
  }

  /** As it was asked for. */
  public ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    put(node, "assessmentYear", assessmentYear);
    put(node, "stage", stage);
    put(node, "category", category);
    put(node, "province", province);
    put(node, "nominee", nominee);
    put(node, "from", from);
    put(node, "to", to);
    return node.put("all", all);
  }

  private static void put(ObjectNode node, String name, @Nullable Object value) {
    if (value instanceof Integer number) {
      node.put(name, number);
    } else if (value != null) {
      node.put(name, value.toString());
    }
  }
}
