package id.paritrana.ruleset;

import id.paritrana.dossier.Stage;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the weights of every group add up at every stage; each cause is told once. */
final class Weights {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** For whom some weights count. */
  private record Setting(String group, Stage stage) {}

  private final List<Line> weights;
  private final Set<String> groups;
  private final Unread unread;
  private final Problems problems;

  /** The settings that the same rows weigh, and weigh wrongly. */
  private final Map<List<Line>, List<Setting>> wrong = new LinkedHashMap<>();

  private final Map<String, Set<Stage>> none = new LinkedHashMap<>();

  /**
   * @param groups the groups that there are
   */
  Weights(List<Line> lines, Set<String> groups, Unread unread, Problems problems) {
    this.weights = lines.stream().filter(line -> line.gives("weight")).toList();
    this.groups = groups;
    this.unread = unread;
    this.problems = problems;
  }

  /** Tells what does not add up; the rows that seem to stand under a wrong group or stage. */
  Set<Line> check() {
    for (String group : groups) {
      for (Stage stage : Stage.values()) {
        Setting setting = new Setting(group, stage);
        if (!unread.mayGive("weight", line -> mayCount(line, setting))) {
          settle(setting);
        }
      }
    }
    Set<Line> moved = moved();
    TwiceWeighed twice = new TwiceWeighed(weights, groups, unread, problems);
    twice.check(moved);
    wrong.keySet().removeIf(twice::explains);
    wrong.forEach(this::sum);
    none.forEach(this::none);
    return moved;
  }

  private void settle(Setting setting) {
    List<Line> own = weights.stream().filter(line -> counts(line, setting)).toList();
    if (own.isEmpty()) {
      none.computeIfAbsent(setting.group, group -> new LinkedHashSet<>()).add(setting.stage);
    } else if (total(own).compareTo(BigDecimal.ONE) != 0) {
      wrong.computeIfAbsent(own, lines -> new ArrayList<>()).add(setting);
    }
  }

  /** A row whose weight is too much in one place and lacking in another stands in the wrong one. */
  private Set<Line> moved() {
    Set<Line> moved = new HashSet<>();
    for (List<Line> much : List.copyOf(wrong.keySet())) {
      BigDecimal over = total(much).subtract(BigDecimal.ONE);
      List<Line> suspects =
          much.stream()
              .filter(line -> over.signum() > 0 && line.number("weight").compareTo(over) == 0)
              .toList();
      List<List<Line>> lacking =
          wrong.keySet().stream()
              .filter(less -> total(less).add(over).compareTo(BigDecimal.ONE) == 0)
              .toList();
      if (suspects.size() == 1 && lacking.size() == 1) {
        Line line = suspects.get(0);
        List<Setting> here = wrong.getOrDefault(much, List.of());
        List<Setting> there = wrong.getOrDefault(lacking.get(0), List.of());
        boolean group = !groups(here).equals(groups(there));
        wrong.remove(much);
        wrong.remove(lacking.get(0));
        moved.add(line);
        problems.add(
            Code.WEIGHTS,
            "moved",
            line.asking(group ? "group" : "stage"),
            List.of(line.place("weight")),
            Quote.of(line.row().id()),
            percent(over.add(BigDecimal.ONE)),
            groups(here) + ", " + stages(here),
            groups(there) + ", " + stages(there),
            percent(BigDecimal.ONE.subtract(over)),
            Quote.of(group ? groups(there) : stages(there)));
      }
    }
    return moved;
  }

  private void sum(List<Line> own, List<Setting> settings) {
    problems.add(
        Code.WEIGHTS,
        "",
        own.get(0).place("weight"),
        own.stream().skip(1).map(line -> line.place("weight")).toList(),
        groups(settings),
        stages(settings),
        percent(total(own)));
  }

  private void none(String group, Set<Stage> stages) {
    Place place =
        weights.stream()
            .findFirst()
            .map(line -> Place.sheet(line.table().file(), line.table().sheet()))
            .orElse(Place.file("decision-tables"));
    String all = stages.stream().map(Stage::name).collect(Collectors.joining(", "));
    problems.add(Code.WEIGHTS, "none", place, List.of(), group, all);
  }

  private static boolean counts(Line line, Setting setting) {
    return line.speaks("group", setting.group) && line.speaks("stage", setting.stage.name());
  }

  /** Whether a row that was not read whole could be meant for a group and stage. */
  private boolean mayCount(Line line, Setting setting) {
    boolean known = groups.containsAll(line.codes("group"));
    return (!known || line.speaks("group", setting.group))
        && line.speaks("stage", setting.stage.name());
  }

  private static BigDecimal total(List<Line> own) {
    return own.stream().map(line -> line.number("weight")).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String percent(BigDecimal share) {
    return share.multiply(HUNDRED).stripTrailingZeros().toPlainString();
  }

  private static String groups(List<Setting> settings) {
    return settings.stream().map(Setting::group).distinct().collect(Collectors.joining(", "));
  }

  private static String stages(List<Setting> settings) {
    return settings.stream()
        .map(setting -> setting.stage.name())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
