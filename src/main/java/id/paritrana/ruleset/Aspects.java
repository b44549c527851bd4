package id.paritrana.ruleset;

import id.paritrana.dossier.Suggestion;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether every aspect with a weight gets points, and every one that gets points has a weight. */
final class Aspects {
  /**
   * Rows that lack their counterpart.
   *
   * @param lacking what no row gives: points or weight
   */
  private record Alone(String aspect, String lacking, Set<String> groups) {}

  private final List<Line> weights;
  private final List<Line> points;
  private final Set<String> formulas;
  private final Set<String> groups;
  private final Unread unread;
  private final Problems problems;

  /** What was found once, for tables of thousands of rows. */
  private final Map<String, Boolean> settled = new HashMap<>();

  private final Map<String, Set<String>> scored = new HashMap<>();
  private final Map<String, Set<String>> weighed = new HashMap<>();

  /**
   * @param formulas the aspects that formulas give points for, whatever the group
   * @param groups the groups that there are
   */
  Aspects(
      List<Line> lines,
      Set<String> formulas,
      Set<String> groups,
      Unread unread,
      Problems problems) {
    List<Line> named = lines.stream().filter(line -> line.gives("aspect")).toList();
    this.weights = named.stream().filter(line -> line.gives("weight")).toList();
    this.points = named.stream().filter(line -> line.gives("points")).toList();
    this.formulas = formulas;
    this.groups = groups;
    this.unread = unread;
    this.problems = problems;
  }

  /**
   * @param told rows of which something better is known
   */
  void check(Set<Line> told) {
    Map<Alone, List<Line>> alone = new LinkedHashMap<>();
    for (Line line : weights) {
      Set<String> missing = new TreeSet<>(spokenTo(line));
      missing.removeIf(group -> scored(group).contains(line.code("aspect")));
      if (!told.contains(line) && settled(line, "points")) {
        collect(alone, line, "points", missing);
      }
    }
    for (Line line : points) {
      Set<String> spoken = spokenTo(line);
      boolean weighed =
          spoken.stream().anyMatch(group -> weighed(group).contains(line.code("aspect")));
      if (!weighed && settled(line, "weight")) {
        collect(alone, line, "weight", spoken);
      }
    }
    alone.keySet().stream()
        .filter(one -> alone.keySet().stream().noneMatch(other -> explains(alone, other, one)))
        .forEach(one -> tell(one, alone.getOrDefault(one, List.of())));
  }

  private static void collect(
      Map<Alone, List<Line>> alone, Line line, String lacking, Set<String> groups) {
    if (!groups.isEmpty()) {
      Alone key = new Alone(line.code("aspect"), lacking, groups);
      alone.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
    }
  }

  /** Whether the row was read whole, and no row that was not could be its counterpart. */
  private boolean settled(Line line, String lacking) {
    String aspect = line.code("aspect");
    return unread.whole(line)
        && settled.computeIfAbsent(lacking + " " + aspect, key -> settled(aspect, lacking));
  }

  private boolean settled(String aspect, String lacking) {
    return !(lacking.equals("weight") ? weights : points).isEmpty()
        && !(lacking.equals("points") && unread.formulas())
        && !unread.mayGive(
            lacking, other -> !other.gives("aspect") || other.code("aspect").equals(aspect));
  }

  /** Two spellings of one aspect lack each other: the one of fewer rows is the slip. */
  private static boolean explains(Map<Alone, List<Line>> alone, Alone slip, Alone other) {
    int few = alone.getOrDefault(slip, List.of()).size();
    int many = alone.getOrDefault(other, List.of()).size();
    return !slip.lacking.equals(other.lacking)
        && Suggestion.of(slip.aspect, Set.of(other.aspect)) != null
        && (few < many || few == many && slip.lacking.equals("points"));
  }

  private void tell(Alone alone, List<Line> lines) {
    boolean points = alone.lacking.equals("points");
    Line first = lines.get(0);
    List<Line> counterparts =
        (points ? this.points : weights)
            .stream().filter(line -> line.code("aspect").equals(alone.aspect)).toList();
    String others =
        counterparts.stream()
            .flatMap(line -> spokenTo(line).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    Set<String> candidates = new TreeSet<>();
    alone.groups.forEach(group -> candidates.addAll(points ? scored(group) : weighed(group)));
    if (points) {
      candidates.removeAll(beside(first));
    }
    candidates.remove(alone.aspect);
    String near = Suggestion.of(alone.aspect, candidates);
    boolean elsewhere = !others.isEmpty();
    String variant =
        elsewhere ? ".group" : near != null ? ".near" : candidates.isEmpty() ? ".none" : "";
    String slot = elsewhere ? "group" : "aspect";
    List<Place> places =
        lines.stream().map(line -> elsewhere ? line.asking(slot) : line.place(slot)).toList();
    problems.add(
        Code.UNKNOWN_ASPECT,
        alone.lacking + variant,
        places.get(0),
        places.subList(1, places.size()),
        Quote.of(alone.aspect),
        String.join(", ", alone.groups),
        elsewhere ? others : near != null ? Quote.of(near) : String.join(", ", candidates));
  }

  /** The aspects that other rows weigh for the same group and stage, which no slip can mean. */
  private Set<String> beside(Line weight) {
    return weights.stream()
        .filter(other -> !other.equals(weight))
        .filter(other -> meets(other, weight, "group") && meets(other, weight, "stage"))
        .map(other -> other.code("aspect"))
        .collect(Collectors.toSet());
  }

  private static boolean meets(Line one, Line other, String field) {
    List<String> codes = other.codes(field);
    return codes.isEmpty() || codes.stream().anyMatch(code -> one.speaks(field, code));
  }

  private Set<String> scored(String group) {
    return scored.computeIfAbsent(
        group,
        g -> {
          Set<String> aspects = aspects(points, g);
          aspects.addAll(formulas);
          return aspects;
        });
  }

  private Set<String> weighed(String group) {
    return weighed.computeIfAbsent(group, g -> aspects(weights, g));
  }

  private static Set<String> aspects(List<Line> lines, String group) {
    return lines.stream()
        .filter(line -> line.speaks("group", group))
        .map(line -> line.code("aspect"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The groups a row speaks of, among those that there are. */
  private Set<String> spokenTo(Line line) {
    List<String> codes = line.codes("group");
    return groups.stream()
        .filter(group -> codes.isEmpty() || codes.contains(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
