package id.paritrana.impact;

import id.paritrana.dossier.Nominee;
import id.paritrana.ruleset.Changes;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a whole report comes to. */
final class Summary {
  /** A decision that gained or lost most. */
  private record Extreme(String decision, Nominee nominee, BigDecimal change) {}

  /** The key of those without a category; no code is empty. */
  static final String NONE = "";

  private final Tally all = new Tally();
  private final Turns outcomes = new Turns();
  private final Map<String, Tally> categories = new TreeMap<>();
  private final Map<String, Tally> provinces = new TreeMap<>();
  private final Blame blame = new Blame();
  private final Map<Left.Why, Long> left = new EnumMap<>(Left.Why.class);
  private final Places places = new Places();
  private @Nullable Extreme gain;
  private @Nullable Extreme loss;
  private long earlier;
  private final Map<Boolean, Long> winners = new HashMap<>();
  private final Map<Boolean, Long> sentUp = new HashMap<>();
  private long ranks;

  void add(Told told) {
    Redecided decision = told.decision();
    BigDecimal gained = decision.gain();
    Tally category =
        categories.computeIfAbsent(
            Objects.requireNonNullElse(decision.before().category(), NONE), name -> new Tally());
    Tally province =
        provinces.computeIfAbsent(decision.dossier().nominee().province(), name -> new Tally());
    outcomes.add(decision.before(), decision.after());
    earlier += decision.changedEarlier() ? 1 : 0;
    if (told.causes().isEmpty()) {
      List.of(all, category, province).forEach(Tally::unchanged);
      return;
    }
    List.of(all, category, province).forEach(tally -> tally.changed(gained));
    places.addAll(told.places());
    blame.add(told.causes(), gained);
    extremes(new Extreme(decision.id(), decision.dossier().nominee(), gained), gained.signum());
  }

  /** Of equals the one that was recorded last, which comes first. */
  private void extremes(Extreme found, int sign) {
    Extreme most = gain;
    Extreme least = loss;
    if (sign > 0 && (most == null || found.change.compareTo(most.change) > 0)) {
      gain = found;
    } else if (sign < 0 && (least == null || found.change.compareTo(least.change) < 0)) {
      loss = found;
    }
  }

  void add(Left one) {
    left.merge(one.why(), 1L, Long::sum);
  }

  /** One more whose rank alone is another. */
  void moved() {
    ranks++;
  }

  /**
   * One more that wins or goes on, or no longer does.
   *
   * @param wins none if that is as before
   * @param goesOn none if that is as before
   */
  void places(@Nullable Boolean wins, @Nullable Boolean goesOn) {
    if (wins != null) {
      winners.merge(wins, 1L, Long::sum);
    }
    if (goesOn != null) {
      sentUp.merge(goesOn, 1L, Long::sum);
    }
  }

  private static void places(ObjectNode node, Map<Boolean, Long> many) {
    node.put("gained", many.getOrDefault(true, 0L)).put("lost", many.getOrDefault(false, 0L));
  }

  /** Adds everything to the head of a report. */
  void write(ObjectNode node, Changes changes, Set<String> weights) {
    all.write(node);
    node.put("rankOnly", ranks).put("changedEarlier", earlier);
    places(node.putObject("winners"), winners);
    places(node.putObject("sentUp"), sentUp);
    outcomes.write(node.putArray("outcomes"));
    tallies(node.putArray("categories"), "category", categories);
    tallies(node.putArray("provinces"), "province", provinces);
    node.set("largestGain", extreme(gain));
    node.set("largestLoss", extreme(loss));
    blame.write(node.putArray("causes"), changes, weights);
    ObjectNode undone = node.putObject("notDecided");
    left.forEach((why, many) -> undone.put(why.name(), many));
    node.set("rules", places.json());
  }

  static void tallies(ArrayNode all, String name, Map<String, Tally> tallies) {
    tallies.forEach(
        (of, tally) -> tally.write(all.addObject().put(name, of.equals(NONE) ? null : of)));
  }

  private static @Nullable ObjectNode extreme(@Nullable Extreme extreme) {
    return extreme == null
        ? null
        : JsonNodeFactory.instance
            .objectNode()
            .put("decision", extreme.decision)
            .put("nominee", extreme.nominee.id())
            .put("name", extreme.nominee.name())
            .put("province", extreme.nominee.province())
            .put("change", extreme.change);
  }
}
