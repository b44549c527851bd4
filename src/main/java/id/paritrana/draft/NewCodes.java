package id.paritrana.draft;

import id.paritrana.dossier.Suggestion;
import id.paritrana.filing.form.Leaves;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.Cases;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Codes that no list closes, such as gates, documents and business lines, spelled almost like one
 * that is known. A code is known that the criteria had before, or that some case speaks of; one
 * that several rows use is meant.
 */
final class NewCodes {
  /** The fields and results whose codes no list closes. */
  private static final Set<String> OPEN =
      Set.of(
          "gate", "document", "award", "line", "aspect", "category", "group", "indicator", "zone");

  /** More new codes than these are a new list, not slips. */
  private static final int MOST_NEW = 300;

  private final Map<String, Map<String, List<Place>>> uses;
  private final Map<String, Map<String, List<Place>>> before;
  private final Set<String> spoken;

  /** The first parts of indicators, {@code panel.seat.}, and how many share them. */
  private final Map<String, Long> families;

  /**
   * @param before the tables as they stood; the same as now when that is not known
   */
  NewCodes(List<Table> before, List<Table> now, Cases cases) {
    this.uses = uses(now);
    this.before = before.equals(now) ? Map.of() : uses(before);
    this.spoken = spoken(cases);
    this.families = families(uses.getOrDefault("indicator", Map.of()).keySet());
  }

  /**
   * @param wrong whether something better is known of a cell
   */
  void check(Predicate<Place> wrong, Problems problems) {
    uses.forEach(
        (name, codes) -> {
          List<String> unknown = codes.keySet().stream().filter(c -> !known(name, c)).toList();
          for (String code : unknown.size() > MOST_NEW ? List.<String>of() : unknown) {
            List<Place> places = codes.getOrDefault(code, List.of());
            if (places.stream().noneMatch(wrong)) {
              check(name, code, places, problems);
            }
          }
        });
  }

  private boolean known(String name, String code) {
    return spoken.contains(code)
        || before.getOrDefault(name, Map.of()).containsKey(code)
        || (spoken.contains(last(code)) && families.getOrDefault(first(code), 0L) > 1);
  }

  private void check(String name, String code, List<Place> places, Problems problems) {
    Map<String, List<Place>> now = uses.getOrDefault(name, Map.of());
    Set<String> gone = new TreeSet<>(before.getOrDefault(name, Map.of()).keySet());
    gone.addAll(siblings(code));
    gone.removeAll(now.keySet());
    String lost = near(code, gone);
    if (lost != null) {
      tell("gone", code, lost, places, problems);
    } else if (places.size() == 1) {
      Set<String> others =
          now.keySet().stream()
              .filter(other -> known(name, other) || now.getOrDefault(other, List.of()).size() > 1)
              .collect(Collectors.toSet());
      others.remove(code);
      String near = near(code, others);
      if (near != null) {
        tell("", code, near, places, problems);
      }
    }
  }

  private static void tell(
      String variant, String code, String near, List<Place> places, Problems problems) {
    List<Place> related = places.subList(1, places.size());
    problems.add(Code.NEW_CODE, variant, places.get(0), related, Quote.of(code), Quote.of(near));
  }

  /**
   * What a code of a family, such as {@code panel.seat.UNION}, could mean: of those only the last
   * part stands in a case.
   */
  private Set<String> siblings(String code) {
    Set<String> siblings = new TreeSet<>(spoken);
    if (!first(code).isEmpty()) {
      siblings.clear();
      families.keySet().forEach(family -> spoken.forEach(word -> siblings.add(family + word)));
    }
    return siblings;
  }

  private static Map<String, Long> families(Set<String> indicators) {
    return indicators.stream()
        .map(NewCodes::first)
        .filter(first -> !first.isEmpty())
        .collect(Collectors.groupingBy(first -> first, TreeMap::new, Collectors.counting()));
  }

  private static String first(String code) {
    int last = code.lastIndexOf('.');
    return code.indexOf('.') == last ? "" : code.substring(0, last + 1);
  }

  private static String last(String code) {
    return code.substring(first(code).length());
  }

  /** Codes that differ only in their figures, such as numbered ones, are no slips. */
  private static @Nullable String near(String code, Collection<String> known) {
    String plain = code.replaceAll("\\d", "");
    return Suggestion.of(
        code, known.stream().filter(one -> !one.replaceAll("\\d", "").equals(plain)).toList());
  }

  private static Map<String, Map<String, List<Place>>> uses(List<Table> tables) {
    Map<String, Map<String, List<Place>>> uses = new TreeMap<>();
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        row.tests()
            .forEach(
                test ->
                    test.values()
                        .forEach(value -> use(uses, test.field(), value, table, test.cell())));
        row.results()
            .forEach(
                (slot, value) ->
                    use(uses, slot, value, table, row.cells().getOrDefault(slot, row.cell())));
      }
    }
    return uses;
  }

  private static void use(
      Map<String, Map<String, List<Place>>> uses,
      String name,
      Object value,
      Table table,
      String cell) {
    if (OPEN.contains(name) && value instanceof String code) {
      uses.computeIfAbsent(name, n -> new TreeMap<>())
          .computeIfAbsent(code, c -> new ArrayList<>())
          .add(Place.cell(table.file(), table.sheet(), cell));
    }
  }

  /** Every code that a case files or expects. */
  private static Set<String> spoken(Cases cases) {
    Set<String> spoken = new TreeSet<>();
    cases.tables().stream()
        .flatMap(table -> table.cases().stream())
        .forEach(
            one ->
                one.cells()
                    .forEach(
                        (column, cell) -> {
                          Expectation.Column expected = Expectation.Column.of(column);
                          if (expected != null) {
                            spoken.add(expected.code());
                          }
                          if (cell.value() instanceof String text) {
                            Leaves.split(text).forEach(code -> speak(code, spoken));
                          }
                        }));
    return spoken;
  }

  /** An award by rank is expected with what it is given by. */
  private static void speak(String code, Set<String> spoken) {
    spoken.add(code);
    spoken.addAll(List.of(code.split(" ")));
  }
}
