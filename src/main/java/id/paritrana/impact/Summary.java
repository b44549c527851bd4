package id.paritrana.impact;

import id.paritrana.ruleset.Change;
import id.paritrana.ruleset.Changes;
import id.paritrana.ruleset.problem.Place;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a whole report comes to. */
final class Summary {
  /** Outcomes before and after. */
  private record Turn(String before, String after) implements Comparable<Turn> {
    private static final Comparator<Turn> ORDER =
        Comparator.comparing(Turn::before).thenComparing(Turn::after);

    @Override
    public int compareTo(Turn other) {
      return ORDER.compare(this, other);
    }
  }

  /** How much one change of the draft does. */
  private static final class Part {
    private final Tally tally = new Tally();
    private long alone;
  }

  /** A decision that gained or lost most. */
  private record Extreme(String decision, String nominee, BigDecimal change) {}

  private final Tally all = new Tally();
  private final Map<Turn, Long> outcomes = new TreeMap<>();
  private final Map<String, Tally> categories = new TreeMap<>();
  private final Map<String, Tally> provinces = new TreeMap<>();
  private final Map<String, Part> parts = new TreeMap<>();
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
            String.valueOf(decision.before().category()), name -> new Tally());
    Tally province =
        provinces.computeIfAbsent(decision.dossier().nominee().province(), name -> new Tally());
    outcomes.merge(
        new Turn(decision.before().outcome().name(), decision.after().outcome().name()),
        1L,
        Long::sum);
    earlier += decision.changedEarlier() ? 1 : 0;
    if (told.causes().isEmpty()) {
      List.of(all, category, province).forEach(Tally::unchanged);
      return;
    }
    List.of(all, category, province).forEach(tally -> tally.changed(gained));
    places.addAll(told.places());
    for (Change cause : told.causes()) {
      Part part = parts.computeIfAbsent(cause.name(), name -> new Part());
      part.tally.changed(gained);
      part.alone += told.causes().size() == 1 ? 1 : 0;
    }
    extremes(
        new Extreme(decision.id(), decision.dossier().nominee().id(), gained), gained.signum());
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
    ArrayNode turns = node.putArray("outcomes");
    outcomes.forEach(
        (turn, many) ->
            turns
                .addObject()
                .put("before", turn.before)
                .put("after", turn.after)
                .put("decisions", many));
    tallies(node.putArray("categories"), "category", categories);
    tallies(node.putArray("provinces"), "province", provinces);
    node.set("largestGain", extreme(gain));
    node.set("largestLoss", extreme(loss));
    ArrayNode causes = node.putArray("causes");
    changes.all().forEach(change -> cause(causes.addObject(), change, weights));
    ObjectNode undone = node.putObject("notDecided");
    left.forEach((why, many) -> undone.put(why.name(), many));
    node.set("rules", places.json());
  }

  private void cause(ObjectNode node, Change change, Set<String> weights) {
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

  private static void tallies(ArrayNode all, String name, Map<String, Tally> tallies) {
    tallies.forEach((of, tally) -> tally.write(all.addObject().put(name, of)));
  }

  private static @Nullable ObjectNode extreme(@Nullable Extreme extreme) {
    return extreme == null
        ? null
        : JsonNodeFactory.instance
            .objectNode()
            .put("decision", extreme.decision)
            .put("nominee", extreme.nominee)
            .put("change", extreme.change);
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
