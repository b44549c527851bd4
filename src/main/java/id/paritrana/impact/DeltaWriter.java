package id.paritrana.impact;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Decision.Said;
import id.paritrana.decision.Firing;
import id.paritrana.decision.Missing;
import id.paritrana.decision.RuleRef;
import id.paritrana.decision.Score;
import id.paritrana.decision.finding.CategoryFound;
import id.paritrana.ruleset.Change;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a draft makes of one decision: only what differs, each with the rule that says it
 * before and after. Rules are named by their ids; where they stand is said once for a whole report.
 */
final class DeltaWriter {
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  private final Redecided decision;
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();
  private final Places places;

  private DeltaWriter(Redecided decision, Places places) {
    this.decision = decision;
    this.places = places;
  }

  /**
   * The change of one decision, but for its rank.
   *
   * @param causes empty if nothing is decided otherwise, none if nobody asked why it is
   * @param places learns where the rules stand that are named
   */
  static ObjectNode write(Redecided decision, @Nullable Set<Change> causes, Places places) {
    DeltaWriter writer = new DeltaWriter(decision, places);
    writer.who();
    writer.total();
    if (causes == null || !causes.isEmpty()) {
      writer.score();
      writer.findings();
    }
    if (causes != null) {
      ArrayNode named = writer.node.putArray("causes");
      causes.forEach(cause -> named.add(cause.name()));
    }
    return writer.node;
  }

  private void who() {
    node.put("decision", decision.id()).put("sequence", decision.sequence());
    node.put("nominee", decision.dossier().nominee().id());
    node.put("name", decision.dossier().nominee().name());
    node.put("kind", decision.dossier().nominee().kind().name());
    node.put("province", decision.dossier().nominee().province());
    node.put("assessmentYear", decision.dossier().assessmentYear());
    node.put("stage", decision.dossier().stage().name());
    Decision before = decision.before();
    Decision after = decision.after();
    node.putObject("outcome")
        .put(BEFORE, before.outcome().name())
        .put(AFTER, after.outcome().name());
    ObjectNode category =
        node.putObject("category").put(BEFORE, before.category()).put(AFTER, after.category());
    if (!Objects.equals(before.category(), after.category())) {
      rules(category, categoryRule(before), categoryRule(after));
    }
    if (decision.changedEarlier()) {
      node.putObject("recorded")
          .put("outcome", decision.recorded().outcome())
          .put("total", decision.recorded().total())
          .put("ruleset", decision.recorded().ruleset());
    }
  }

  private void total() {
    node.putObject("total")
        .put(BEFORE, decision.before().score().total())
        .put(AFTER, decision.after().score().total())
        .put("change", decision.gain());
  }

  private void score() {
    ArrayNode aspects = node.putArray("aspects");
    ArrayNode criteria = node.putArray("criteria");
    Map<String, Score.Aspect> old = by(decision.before().score().aspects(), Score.Aspect::code);
    Map<String, Score.Aspect> now = by(decision.after().score().aspects(), Score.Aspect::code);
    for (String code : names(old, now)) {
      Score.Aspect one = old.get(code);
      Score.Aspect other = now.get(code);
      if (differ(one, other, Score.Aspect::weight)
          || differ(one, other, Score.Aspect::points)
          || differ(one, other, Score.Aspect::weighted)) {
        ObjectNode aspect = aspects.addObject().put("code", code);
        figures(aspect, "weight", one, other, Score.Aspect::weight);
        figures(aspect, "points", one, other, Score.Aspect::points);
        figures(aspect, "weighted", one, other, Score.Aspect::weighted);
        rules(aspect, one == null ? null : one.rule(), other == null ? null : other.rule());
      }
      criteria(criteria, code, one, other);
    }
  }

  private void criteria(
      ArrayNode all, String aspect, Score.@Nullable Aspect before, Score.@Nullable Aspect after) {
    Function<Score.Criterion, String> named = c -> c.given().indicator().indicator();
    Map<String, Score.Criterion> old = by(before == null ? List.of() : before.criteria(), named);
    Map<String, Score.Criterion> now = by(after == null ? List.of() : after.criteria(), named);
    for (String key : names(old, now)) {
      Score.Criterion one = old.get(key);
      Score.Criterion other = now.get(key);
      if (differ(one, other, Score.Criterion::points)) {
        ObjectNode node = all.addObject().put("aspect", aspect);
        node.put("indicator", named.apply(Objects.requireNonNull(one == null ? other : one)));
        figures(node, "value", one, other, c -> c.given().indicator().value());
        figures(node, "points", one, other, Score.Criterion::points);
        rules(node, one == null ? null : one.rule(), other == null ? null : other.rule());
      }
    }
  }

  private void findings() {
    Decision before = decision.before();
    Decision after = decision.after();
    found(
        "gates", before.gates(), after.gates(), gate -> gate.gate() + " " + gate.severity().name());
    found("flags", before.flags(), after.flags(), flag -> flag.flag());
    found("specialAwards", before.specialAwards(), after.specialAwards(), award -> award.award());
    ArrayNode missing = node.putArray("missing");
    Map<String, Missing> old = by(before.missing(), Missing::indicator);
    Map<String, Missing> now = by(after.missing(), Missing::indicator);
    for (String indicator : names(old, now)) {
      if (!(old.containsKey(indicator) && now.containsKey(indicator))) {
        missing
            .addObject()
            .put("indicator", indicator)
            .put("in", old.containsKey(indicator) ? BEFORE : AFTER);
      }
    }
  }

  /** What only one side says; {@code in} tells which. */
  private <F> void found(
      String member, List<Said<F>> before, List<Said<F>> after, Function<F, String> name) {
    ArrayNode all = node.putArray(member);
    Map<String, Said<F>> old = by(before, said -> name.apply(said.finding()));
    Map<String, Said<F>> now = by(after, said -> name.apply(said.finding()));
    for (String code : names(old, now)) {
      Said<F> one = old.get(code);
      Said<F> other = now.get(code);
      if (one == null || other == null) {
        F finding = Objects.requireNonNull(one == null ? other : one).finding();
        String[] words = name.apply(finding).split(" ", 2);
        ObjectNode found = all.addObject().put("code", words[0]);
        if (words.length > 1) {
          found.put("severity", words[1]);
        }
        found.put("in", one == null ? AFTER : BEFORE);
        rules(found, one == null ? null : one.rule(), other == null ? null : other.rule());
      }
    }
  }

  private static @Nullable RuleRef categoryRule(Decision decision) {
    return decision.firings().stream()
        .filter(firing -> firing.said().stream().anyMatch(CategoryFound.class::isInstance))
        .map(Firing::rule)
        .findFirst()
        .orElse(null);
  }

  private void rules(ObjectNode node, @Nullable RuleRef before, @Nullable RuleRef after) {
    places.before(before);
    places.after(after);
    node.putObject("rule")
        .put(BEFORE, before == null ? null : before.rule())
        .put(AFTER, after == null ? null : after.rule());
  }

  private static <T> void figures(
      ObjectNode node,
      String name,
      @Nullable T before,
      @Nullable T after,
      Function<T, BigDecimal> figure) {
    node.putObject(name)
        .put(BEFORE, before == null ? null : figure.apply(before))
        .put(AFTER, after == null ? null : figure.apply(after));
  }

  private static <T> boolean differ(
      @Nullable T before, @Nullable T after, Function<T, BigDecimal> figure) {
    if (before == null || after == null) {
      return before != after;
    }
    return figure.apply(before).compareTo(figure.apply(after)) != 0;
  }

  private static <T> Map<String, T> by(List<T> all, Function<T, String> name) {
    Map<String, T> by = new LinkedHashMap<>();
    for (T one : all) {
      String free = name.apply(one);
      for (int again = 2; by.containsKey(free); again++) {
        // Several rows may speak of one thing; the second stands against the second.
        free = name.apply(one) + " " + again;
      }
      by.put(free, one);
    }
    return by;
  }

  private static Collection<String> names(Map<String, ?> one, Map<String, ?> other) {
    TreeSet<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    return names;
  }
}
