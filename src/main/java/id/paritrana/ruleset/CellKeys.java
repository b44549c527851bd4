package id.paritrana.ruleset;

import id.paritrana.decision.fact.Indicator;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Op;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      Scope scope, Function1<Indicator, String> key, List<String> keys, List<CellTest> rest) {}

  private final Map<Scope, Map<String, Map<String, Bands>>> bands = new EnumMap<>(Scope.class);
  private final Map<Scope, Function1<Indicator, String>> readers = new EnumMap<>(Scope.class);

  CellKeys() {
    for (Scope scope : Scope.values()) {
      Map<String, Map<String, Bands>> own = new HashMap<>();
      bands.put(scope, own);
      readers.put(scope, reader(scope, own));
    }
  }

  void add(List<CellTest> tests) {
    List<CellTest> ranges = tests.stream().filter(CellTest::ordering).toList();
    bands(tests).forEach(own -> ranges.forEach(own::add));
  }

  void settle() {
    bands
        .values()
        .forEach(scope -> scope.values().forEach(who -> who.values().forEach(Bands::settle)));
  }

  /** Where a row lies; nowhere when it names no indicator or too many cells. */
  @Nullable Place place(List<CellTest> tests) {
    Scope scope = scope(tests);
    List<CellTest> ranges = tests.stream().filter(CellTest::ordering).toList();
    List<String> keys = bands(tests).stream().flatMap(own -> own.within(ranges).stream()).toList();
    if (keys.isEmpty() || keys.size() > MOST) {
      return null;
    }
    List<CellTest> rest =
        tests.stream()
            .filter(
                t ->
                    !t.ordering()
                        && !t.field().equals("indicator")
                        && !t.field().equals(scope.field))
            .toList();
    return new Place(scope, Objects.requireNonNull(readers.get(scope)), keys, rest);
  }

  /**
   * The bands of every indicator and every one for whom a row speaks, made where there are none.
   */
  private List<Bands> bands(List<CellTest> tests) {
    Scope scope = scope(tests);
    List<Bands> found = new ArrayList<>();
    for (String indicator : codes(tests, "indicator")) {
      Map<String, Bands> byWho =
          Objects.requireNonNull(bands.get(scope)).computeIfAbsent(indicator, i -> new HashMap<>());
      for (String who : scope.field == null ? List.of("") : codes(tests, scope.field)) {
        found.add(byWho.computeIfAbsent(who, w -> new Bands(scope + "|" + who + "|" + indicator)));
      }
    }
    return found;
  }

  private static Function1<Indicator, String> reader(
      Scope scope, Map<String, Map<String, Bands>> bands) {
    return indicator -> {
      Map<String, Bands> byWho = bands.get(indicator.indicator());
      Bands found = byWho == null ? null : byWho.get(scope.who.apply(indicator));
      return found == null ? "" : found.holding(indicator.value());
    };
  }

  private static Scope scope(List<CellTest> tests) {
    for (Scope scope : Scope.values()) {
      if (scope.field != null && !codes(tests, scope.field).isEmpty()) {
        return scope;
      }
    }
    return Scope.ANYONE;
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
