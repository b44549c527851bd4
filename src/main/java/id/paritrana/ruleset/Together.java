package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether all tables together make sense, as far as they could be read: nothing that decisions rest
 * on is absent, what one table asks for another gives, weights add up, aspects are spelled alike.
 */
final class Together {
  /** What every decision rests on; a workbook left out of the folder must not go unnoticed. */
  private static final List<String> NEEDED =
      List.of(
          "category",
          "group",
          "scale",
          "programme",
          "rate",
          "riskGroup",
          "target",
          "document",
          "rank",
          "gate",
          "weight",
          "points",
          "award");

  private final List<Table> tables;
  private final List<Line> lines;
  private final List<Drl.DrlRule> formulas;
  private final Problems problems;

  Together(List<Table> tables, List<Drl.DrlRule> formulas, Problems problems) {
    this.tables = tables;
    this.lines = own(tables, problems);
    this.formulas = formulas;
    this.problems = problems;
  }

  void check(Set<String> derived) {
    Unread unread = new Unread(tables, lines, problems);
    absent(unread);
    Vocabulary vocabulary = new Vocabulary(lines, unread, problems);
    if (!unread.formulas()) {
      vocabulary.indicators(derived);
    }
    vocabulary.given("category");
    vocabulary.given("group");
    vocabulary.given("zone");
    vocabulary.compared(derived);
    Unread now = new Unread(tables, lines, problems);
    Set<String> groups =
        lines.stream()
            .filter(line -> line.gives("group") && now.whole(line))
            .map(line -> line.code("group"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Line> moved = new Weights(lines, groups, now, problems).check();
    Set<String> aspects =
        formulas.stream()
            .map(Drl.DrlRule::aspect)
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .collect(Collectors.toSet());
    new Aspects(lines, aspects, groups, now, problems).check(moved);
  }

  private void absent(Unread unread) {
    List<String> absent =
        NEEDED.stream().filter(slot -> lines.stream().noneMatch(line -> line.meant(slot))).toList();
    if (!absent.isEmpty() && !unread.sheets()) {
      String all = absent.stream().map(Labels::of).map(Quote::of).collect(Collectors.joining(", "));
      problems.add(Code.MISSING_TABLE, Place.file("decision-tables"), all);
    }
  }

  /** What a copy says is said by the original. */
  private static List<Line> own(List<Table> tables, Problems problems) {
    List<Line> lines = Line.of(tables);
    if (problems.passable()) {
      return lines;
    }
    Set<Place> copies =
        problems.sorted().stream()
            .filter(problem -> problem.code() == Code.COPY)
            .map(Problem::place)
            .collect(Collectors.toSet());
    return lines.stream()
        .filter(line -> !copies.contains(Place.file(line.table().file())))
        .filter(line -> !copies.contains(Place.sheet(line.table().file(), line.table().sheet())))
        .toList();
  }
}
