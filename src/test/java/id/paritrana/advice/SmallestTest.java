package id.paritrana.advice;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.decision.Decision;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.evaluation.Recorded;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the search calls the smallest change is what trying every change on small figures finds,
 * with the shipped points and with points dealt out at random, whatever a change costs.
 */
class SmallestTest {
  private static final int DOSSIERS = 6;
  private static final int LARGEST = 1_200;
  private static final List<String> PRICES = List.of("0", "0.25", "1", "3", "7", "0.001");

  private int compared;
  private int reached;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void withTheShippedPoints(long seed) throws Exception {
    all(Shipped.ruleset(), seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void withPointsThatGoUpAndDown(long seed) throws Exception {
    all(shuffled(seed), seed);
  }

  private void all(Ruleset ruleset, long seed) throws Exception {
    Random random = new Random(seed);
    SmallDossiers dossiers = new SmallDossiers(seed);
    for (int i = 0; i < DOSSIERS; i++) {
      one(ruleset, dossiers.next(), random);
    }
    assertThat(compared).isGreaterThan(3 * DOSSIERS);
    assertThat(reached).isGreaterThan(compared / 10);
  }

  private void one(Ruleset ruleset, String dossier, Random random) throws Exception {
    ObjectNode tree = (ObjectNode) new DossierReader().parse(dossier.getBytes());
    Decision decision = ruleset.decide(new DossierReader().read(tree));
    Recorded recorded = new Recorded("d-1", tree, ruleset, decision);
    Levers levers = Levers.of(tree, decision);
    List<Lever> some = some(levers.all(), random);
    int most = 1 + random.nextInt(3);
    Ask priced = new Ask(null, List.of(), prices(some, random), most);
    Prices prices = Prices.of(priced, levers.fields());
    Runs runs =
        new Runs(tree, ruleset, some, new Cuts(List.of()), new Budget(1, Duration.ofMinutes(1)));
    EveryChange every = new EveryChange(runs, prices, most);
    BigDecimal total = decision.score().total();
    List<Goal> goals =
        Stream.of("0.01", "5", "11.5", "20", "30")
            .map(more -> total.add(new BigDecimal(more)))
            .flatMap(more -> Stream.of(new Goal(false, more), new Goal(true, more)))
            .toList();
    for (Goal goal : goals) {
      compare(recorded, new Ask(goal, List.of(), priced.costs(), most), some, prices, every);
    }
    Goal eligible = new Goal(true, null);
    if (!eligible.reached(decision.outcome().name().equals("ELIGIBLE"), total)) {
      compare(recorded, new Ask(eligible, List.of(), priced.costs(), most), some, prices, every);
    }
  }

  private void compare(
      Recorded recorded, Ask ask, List<Lever> levers, Prices prices, EveryChange every)
      throws Exception {
    Goal goal = ask.goal();
    Budget budget = new Budget(SmallestChanges.MOST_EVALUATIONS, Duration.ofMinutes(5));
    Optional<BigDecimal> cheapest = every.cheapest(goal);
    String asked =
        recorded.dossier() + " " + ask + " " + levers.stream().map(Lever::field).toList();
    compared++;
    SmallestChanges found;
    try {
      found = new Asking(recorded, ask, levers, prices, budget).answer();
    } catch (Unreachable e) {
      assertThat(cheapest).as(asked).isEmpty();
      return;
    }
    reached++;
    assertThat(found.search().exhaustive()).as(asked + " " + found.search()).isTrue();
    assertThat(found.changes()).as(asked).isNotEmpty();
    assertThat(found.changes().get(0).cost()).as(asked).isEqualByComparingTo(cheapest.get());
    for (SmallestChanges.Change change : found.changes()) {
      assertThat(
              goal.reached(
                  change.decision().outcome().name().equals("ELIGIBLE"),
                  change.decision().score().total()))
          .isTrue();
      assertThat(every.cheapest(goal, change.levers().stream().map(levers::indexOf).toList()))
          .as(asked + " " + change.fields())
          .hasValueSatisfying(cost -> assertThat(change.cost()).isEqualByComparingTo(cost));
    }
  }

  /** A few levers whose changes can all be tried. */
  private static List<Lever> some(List<Lever> all, Random random) {
    List<Lever> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    if (random.nextInt(3) > 0) {
      // Fields of one section, which make up one figure together.
      String section = section(shuffled.get(0));
      shuffled.sort(Comparator.comparing(lever -> !section(lever).equals(section)));
    }
    List<Lever> some = new ArrayList<>();
    for (Lever lever : shuffled) {
      some.add(lever);
      long sets = some.stream().mapToLong(l -> l.steps() + 1).reduce(1, (a, b) -> a * b);
      if (sets > LARGEST) {
        some.remove(some.size() - 1);
      }
    }
    some.sort(Comparator.comparingInt(all::indexOf));
    return some;
  }

  private static String section(Lever lever) {
    return lever.field().split("/")[1];
  }

  private static Map<String, BigDecimal> prices(List<Lever> levers, Random random) {
    Map<String, BigDecimal> prices = new HashMap<>();
    if (random.nextInt(3) > 0) {
      for (Lever lever : levers) {
        if (random.nextBoolean()) {
          prices.put(lever.field(), new BigDecimal(PRICES.get(random.nextInt(PRICES.size()))));
        }
      }
    }
    return prices;
  }

  /** The shipped criteria with the points of each table dealt out to other rows. */
  private static Ruleset shuffled(long seed) throws InvalidRuleset {
    Random random = new Random(seed);
    Ruleset ruleset = Shipped.ruleset();
    for (Table table : ruleset.tables()) {
      if (table.rows().stream().allMatch(row -> row.results().containsKey("points"))) {
        List<Object> points = new ArrayList<>();
        table.rows().forEach(row -> points.add(row.results().get("points")));
        Collections.shuffle(points, random);
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
          rows.add(with(table.rows().get(i), points.get(i)));
        }
        ruleset = ruleset.with(table.with(rows));
      }
    }
    return ruleset;
  }

  private static Table.Row with(Table.Row row, Object points) {
    Map<String, Object> results = new HashMap<>(row.results());
    results.put("points", points);
    return new Table.Row(
        row.number(),
        row.cell(),
        row.id(),
        row.basis(),
        row.tests(),
        results,
        row.notes(),
        row.cells());
  }
}
