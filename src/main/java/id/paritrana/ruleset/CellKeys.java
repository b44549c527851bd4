package id.paritrana.ruleset;

import id.paritrana.decision.fact.Indicator;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * Names for the elementary cells of all tables over indicators: who (category, else group, else
 * anyone) × indicator × band. A row is the set of its cells, an indicator lies in exactly one, so
 * Drools' alpha network finds the rows of an indicator by one hash look-up a scope, however many
 * rows there are.
 *
 * <p>Rows are first all added, then {@link #settle} is called once, then keys are asked for.
 */
final class CellKeys {
  /** A row in more cells than this is not hashed but tested. */
  private static final int MOST = 64;

  /** Which field of an indicator says who a row is for. */
  enum Scope {
    CATEGORY("category", Indicator::category),
    GROUP("group", Indicator::group),
    ANYONE(null, i -> "");

    private final @Nullable String field;
    private final Function1<Indicator, @Nullable String> who;

    Scope(@Nullable String field, Function1<Indicator, @Nullable String> who) {
      this.field = field;
      this.who = who;
    }
  }

  /**
   * Where a row lies.
   *
   * @param keys names of its cells
   * @param rest tests that the keys do not already say
   */
  record Place(
      int scope, Function1<Indicator, String> key, List<String> keys, List<CellTest> rest) {}

  private final List<Map<String, Map<String, Bands>>> bands =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
  private final List<Function1<Indicator, String>> readers =
      List.of(reader(0), reader(1), reader(2));

  void add(List<CellTest> tests) {
    int scope = scope(tests);
    for (String indicator : codes(tests, "indicator")) {
      for (String who : who(scope, tests)) {
        Bands own =
            bands
                .get(scope)
                .computeIfAbsent(indicator, i -> new HashMap<>())
                .computeIfAbsent(who, w -> new Bands(scope + "|" + who + "|" + indicator));
        tests.stream().filter(CellTest::ordering).forEach(own::add);
      }
    }
  }

  void settle() {
    bands.forEach(scope -> scope.values().forEach(byWho -> byWho.values().forEach(Bands::settle)));
  }

  /** Where a row lies; nowhere when it names no indicator or too many cells. */
  @Nullable Place place(List<CellTest> tests) {
    int scope = scope(tests);
    List<CellTest> ranges = tests.stream().filter(CellTest::ordering).toList();
    List<String> keys = new ArrayList<>();
    for (String indicator : codes(tests, "indicator")) {
      for (String who : who(scope, tests)) {
        keys.addAll(bands.get(scope).get(indicator).get(who).within(ranges));
      }
    }
    if (keys.isEmpty() || keys.size() > MOST) {
      return null;
    }
    String field = Scope.values()[scope].field;
    List<CellTest> rest =
        tests.stream()
            .filter(
                t -> !t.ordering() && !t.field().equals("indicator") && !t.field().equals(field))
            .toList();
    return new Place(scope, readers.get(scope), keys, rest);
  }

  private Function1<Indicator, String> reader(int scope) {
    Function1<Indicator, @Nullable String> who = Scope.values()[scope].who;
    return indicator -> {
      Map<String, Bands> byWho = bands.get(scope).get(indicator.indicator());
      Bands found = byWho == null ? null : byWho.get(who.apply(indicator));
      return found == null ? "" : found.holding(indicator.value());
    };
  }

  private static int scope(List<CellTest> tests) {
    for (Scope scope : Scope.values()) {
      if (scope.field == null || !codes(tests, scope.field).isEmpty()) {
        return scope.ordinal();
      }
    }
    throw new IllegalStateException();
  }

  private static List<String> who(int scope, List<CellTest> tests) {
    String field = Scope.values()[scope].field;
    return field == null ? List.of("") : codes(tests, field);
  }

  private static List<String> codes(List<CellTest> tests, String field) {
    return tests.stream()
        .filter(t -> t.field().equals(field) && (t.op() == Op.EQUAL || t.op() == Op.ONE_OF))
        .flatMap(t -> t.values().stream())
        .map(Object::toString)
        .distinct()
        .toList();
  }
}
