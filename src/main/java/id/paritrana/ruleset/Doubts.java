package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the errors found so far leave in doubt of a row: its conditions, its results, or neither
 * where only its name or its basis is wrong. A sheet with more errors than are listed is in doubt
 * wherever it has any.
 */
final class Doubts {
  /** Told where the row is named, though its conditions are meant. */
  private static final Set<Code> CONDITIONS = Set.of(Code.NO_CONDITION, Code.MERGED);

  private final Problems problems;
  private final Map<Place, List<Problem>> errors = new HashMap<>();
  private final Set<Place> flooded = new HashSet<>();

  Doubts(Problems problems) {
    this.problems = problems;
    for (Problem problem : problems.passable() ? List.<Problem>of() : problems.sorted()) {
      if (problem.code() == Code.MORE) {
        flooded.add(problem.place());
      } else if (problem.severity() == Severity.ERROR) {
        errors.computeIfAbsent(row(problem.place()), row -> new ArrayList<>()).add(problem);
      }
    }
  }

  /** Whether it is not known for sure which cases the row takes. */
  boolean conditions(Line line) {
    return any(
        line,
        error ->
            CONDITIONS.contains(error.code())
                || error.code() != Code.OUTSIDE && !named(line, error.place(), false));
  }

  /** Whether it is not known for sure what the row says of them. */
  boolean results(Line line) {
    return any(line, error -> error.code() == Code.RESULTS || named(line, error.place(), true));
  }

  private boolean any(Line line, Predicate<Problem> error) {
    return !problems.passable(line.place())
        && (flooded.contains(Place.sheet(line.table().file(), line.table().sheet()))
            || errors.getOrDefault(row(line.place()), List.of()).stream().anyMatch(error));
  }

  /** Whether this is the cell of a result or, unless only results count, of a named text. */
  private static boolean named(Line line, Place place, boolean results) {
    return line.row().cells().keySet().stream()
        .filter(name -> !results || FactModel.schema().slots().containsKey(name))
        .anyMatch(name -> line.place(name).equals(place));
  }

  private static Place row(Place place) {
    return new Place(place.file(), place.sheet(), place.row(), 0);
  }
}
