package id.paritrana.ruleset;

import id.paritrana.dossier.Stage;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Aspects that two rows weigh for one group and stage; mostly another aspect has no weight then.
 */
final class TwiceWeighed {
  /** Two rows that weigh one aspect of one group. */
  private record Pair(String group, Line first, Line second) {}

  private final List<Line> weights;
  private final boolean whole;
  private final Set<String> groups;
  private final Problems problems;
  private final Map<Pair, List<Stage>> found = new LinkedHashMap<>();

  /**
   * @param groups the groups that there are
   * @param unread rows that could not be read whole may weigh anything
   */
  TwiceWeighed(List<Line> weights, Set<String> groups, Unread unread, Problems problems) {
    this.weights =
        weights.stream().filter(line -> line.gives("aspect") && unread.whole(line)).toList();
    this.whole = this.weights.size() == weights.size();
    this.groups = groups;
    this.problems = problems;
  }

  /**
   * @param told rows of which something better is known
   */
  void check(Set<Line> told) {
    for (String group : groups) {
      for (Stage stage : Stage.values()) {
        Map<String, Line> seen = new LinkedHashMap<>();
        for (Line line : at(group, stage)) {
          Line first = seen.putIfAbsent(line.code("aspect"), line);
          if (first != null && !told.contains(first) && !told.contains(line)) {
            found.computeIfAbsent(new Pair(group, first, line), p -> new ArrayList<>()).add(stage);
          }
        }
      }
    }
    found.forEach(this::tell);
  }

  /** Whether rows that do not add up hold an aspect twice. */
  boolean explains(List<Line> own) {
    return found.keySet().stream()
        .anyMatch(pair -> own.contains(pair.first) && own.contains(pair.second));
  }

  private void tell(Pair pair, List<Stage> stages) {
    Set<String> lacking = whole ? lacking(pair.group, stages) : Set.of();
    problems.add(
        Code.WEIGHTS,
        lacking.isEmpty() ? "twice" : "instead",
        pair.second.place("aspect"),
        List.of(pair.first.place("aspect")),
        Quote.of(pair.second.code("aspect")),
        pair.group,
        stages.stream().map(Stage::name).collect(Collectors.joining(", ")),
        Quote.of(pair.first.row().id()),
        Quote.of(pair.second.row().id()),
        lacking.stream().map(Quote::of).collect(Collectors.joining(", ")));
  }

  /** What every other stage of the group weighs and these do not. */
  private Set<String> lacking(String group, List<Stage> stages) {
    Set<String> lacking = new TreeSet<>();
    Set<String> here = new HashSet<>();
    stages.forEach(stage -> here.addAll(aspects(group, stage)));
    List<Stage> others =
        Arrays.stream(Stage.values()).filter(stage -> !stages.contains(stage)).toList();
    others.forEach(stage -> lacking.addAll(aspects(group, stage)));
    others.forEach(stage -> lacking.retainAll(aspects(group, stage)));
    lacking.removeAll(here);
    return lacking;
  }

  private Set<String> aspects(String group, Stage stage) {
    return at(group, stage).stream().map(line -> line.code("aspect")).collect(Collectors.toSet());
  }

  private List<Line> at(String group, Stage stage) {
    return weights.stream()
        .filter(line -> line.speaks("group", group) && line.speaks("stage", stage.name()))
        .toList();
  }
}
