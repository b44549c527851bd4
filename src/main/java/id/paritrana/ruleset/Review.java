package id.paritrana.ruleset;

import id.paritrana.ruleset.analysis.Domains;
import id.paritrana.ruleset.analysis.TableAnalysis;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the rows of each table fit together, as far as they could be read. */
final class Review {
  private final Problems problems;
  private final Domains domains;
  private final Doubts doubts;
  private final Set<Place> copies;

  Review(Domains domains, Problems problems) {
    this.problems = problems;
    this.domains = domains;
    this.doubts = new Doubts(problems);
    this.copies =
        problems.passable()
            ? Set.of()
            : problems.sorted().stream()
                .filter(problem -> problem.code() == Code.COPY)
                .map(Problem::place)
                .collect(Collectors.toSet());
  }

  /**
   * Looks at the rows whose conditions are known; where others are not, what seems a gap may be
   * theirs to fill. What is wrong with a copy is told of the original.
   */
  void check(Table table) {
    if (copies.contains(Place.sheet(table.file(), table.sheet()))) {
      return;
    }
    List<Table.Row> known =
        table.rows().stream()
            .filter(row -> !row.tests().isEmpty() && !doubts.conditions(new Line(table, row)))
            .map(row -> doubts.results(new Line(table, row)) ? silent(row) : row)
            .toList();
    if (known.isEmpty()) {
      return;
    }
    Problems found = new Problems();
    TableAnalysis.check(table.with(known), domains, found);
    found.sorted().stream()
        .filter(problem -> problem.code() != Code.GAP || known.size() == table.rows().size())
        .forEach(problems::add);
  }

  /** A row takes its cases whatever it says of them. */
  private static Table.Row silent(Table.Row row) {
    return new Table.Row(
        row.number(),
        row.cell(),
        row.id(),
        row.basis(),
        row.tests(),
        Map.of(),
        row.notes(),
        row.cells());
  }
}
