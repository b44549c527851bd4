package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Problems of which several have one cause are told as one, at the place of the first. */
final class Folded {
  /** What every row of a table can lack when a column of it was deleted or emptied. */
  private static final Set<Code> OF_COLUMNS =
      Set.of(Code.RESULTS, Code.NO_CONDITION, Code.BASIS, Code.ROW_ID);

  private final List<Table> tables;

  private Folded(List<Table> tables) {
    this.tables = tables;
  }

  /**
   * @param tables those that the problems are about
   */
  static List<Problem> of(List<Problem> problems, List<Table> tables) {
    Folded folded = new Folded(tables);
    return folded.columns(percents(totals(problems))).stream().sorted().toList();
  }

  /** A row that is none has nothing else wrong with it. */
  private static List<Problem> totals(List<Problem> problems) {
    Map<Place, Problem> totals = new LinkedHashMap<>();
    problems.stream()
        .filter(problem -> problem.code() == Code.BELOW)
        .forEach(problem -> totals.put(row(problem.place()), problem));
    return problems.stream()
        .filter(problem -> totals.getOrDefault(row(problem.place()), problem).equals(problem))
        .toList();
  }

  /** A figure out of its range for want of a percent sign is mended by that sign. */
  private static List<Problem> percents(List<Problem> problems) {
    Map<Place, Problem> percents = at(problems, Code.PERCENT);
    Map<Place, Problem> outside = at(problems, Code.OUT_OF_RANGE);
    return problems.stream()
        .filter(p -> p.code() != Code.PERCENT || !outside.containsKey(p.place()))
        .map(p -> p.code() == Code.OUT_OF_RANGE ? worded(p, percents.get(p.place())) : p)
        .toList();
  }

  private static Map<Place, Problem> at(List<Problem> problems, Code code) {
    return problems.stream()
        .filter(problem -> problem.code() == code)
        .collect(Collectors.toMap(Problem::place, problem -> problem, (one, other) -> one));
  }

  private static Problem worded(Problem problem, @Nullable Problem better) {
    return better == null
        ? problem
        : new Problem(
            problem.code(), problem.place(), problem.related(), better.found(), better.advice());
  }

  private List<Problem> columns(List<Problem> problems) {
    Map<List<Object>, List<Problem>> alike = new LinkedHashMap<>();
    for (Problem problem : problems) {
      Place place = problem.place();
      Object kind =
          !OF_COLUMNS.contains(problem.code()) || place.sheet() == null
              ? problem
              : problem.code() == Code.ROW_ID ? problem.found() : problem.advice();
      List<Object> key =
          Arrays.asList(problem.code(), place.file(), place.sheet(), place.column(), kind);
      alike.computeIfAbsent(key, k -> new ArrayList<>()).add(problem);
    }
    List<Problem> folded = new ArrayList<>();
    for (List<Problem> same : alike.values()) {
      Table table = table(same.get(0).place());
      if (table != null && same.size() > 1 && same.size() == table.rows().size()) {
        folded.add(column(same, table));
      } else {
        folded.addAll(same);
      }
    }
    return folded;
  }

  private static Problem column(List<Problem> same, Table table) {
    Place first = same.get(0).place();
    List<Place> related = same.stream().skip(1).map(Problem::place).toList();
    Set<String> given = new TreeSet<>();
    table.rows().forEach(row -> given.addAll(row.results().keySet()));
    boolean together =
        same.get(0).code() == Code.RESULTS
            && !given.isEmpty()
            && table.rows().stream().anyMatch(row -> row.cell().equals(first.spot()));
    String what =
        together
            ? given.stream().map(Labels::of).map(Quote::of).collect(Collectors.joining(", "))
            : String.valueOf(first.spot()).replaceAll("\\d", "");
    Problems made = new Problems();
    made.add(same.get(0).code(), together ? "table" : "column", first, related, what, same.size());
    return made.sorted().get(0);
  }

  private @Nullable Table table(Place place) {
    return tables.stream()
        .filter(table -> Place.sheet(table.file(), table.sheet()).equals(sheet(place)))
        .findFirst()
        .orElse(null);
  }

  private static Place row(Place place) {
    return new Place(place.file(), place.sheet(), place.row(), 0);
  }

  private static Place sheet(Place place) {
    return new Place(place.file(), place.sheet(), 0, 0);
  }
}
