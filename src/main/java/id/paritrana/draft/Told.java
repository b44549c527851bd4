package id.paritrana.draft;

import id.paritrana.ruleset.Checked;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Severity;
import id.paritrana.ruleset.table.CaseTable;
import id.paritrana.ruleset.table.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be told of a draft: what is wrong with its files, what they change of the criteria
 * as they stand, and how its cases come out.
 */
final class Told {
  /** Why a row never decides, where that is known better than from the cases. */
  private static final Set<Code> IDLE =
      EnumSet.of(Code.SHADOWED, Code.UNREACHABLE, Code.DUPLICATE_ROW, Code.NEW_CODE);

  private final List<Report.Given> given;
  private final Checked checked;

  Told(List<Report.Given> given, Checked checked) {
    this.given = given;
    this.checked = checked;
  }

  /**
   * In the order of the places; last what speaks of no place, that cases were not run.
   *
   * @param before the criteria as they stand
   * @param run how the cases came out; none when there is no ruleset to run them
   */
  List<Problem> of(Before before, @Nullable CaseRun run) {
    Problems more = new Problems();
    List<Table> now = checked.tables();
    List<CaseTable> nowCases = checked.cases().tables();
    Unreadable unreadable = new Unreadable(checked.problems(), now, nowCases);
    Set<Place> wrong =
        checked.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .flatMap(
                problem -> Stream.concat(Stream.of(problem.place()), problem.related().stream()))
            .collect(Collectors.toSet());
    new NewCodes(before.tables(), now, checked.cases()).check(wrong::contains, more);
    new Gone(before.tables(), now, checked.problems(), unreadable).check(more);
    new ChangedPolicies(before.tables(), now).check(more);
    Emptied emptied = new Emptied(before.tables(), now, checked.problems(), more);
    Problems lost = new Problems();
    new GoneCases(before.cases(), nowCases, checked.problems(), unreadable).check(lost);
    List<Problem> files =
        Stream.concat(
                gone(emptied.without(checked.problems()), more.sorted()).stream(),
                lost.sorted().stream())
            .toList();
    Stream<Problem> cases =
        run == null ? Stream.of() : run.problems().stream().filter(covered(files));
    return Stream.concat(
            Stream.concat(files.stream(), cases).sorted(),
            run == null ? unrun().stream() : Stream.of())
        .toList();
  }

  /** Without a ruleset no case runs, which nobody should take for a success. */
  private List<Problem> unrun() {
    Problems more = new Problems();
    int cases = checked.cases().tables().stream().mapToInt(table -> table.cases().size()).sum();
    if (cases > 0) {
      Place place = Place.file(given.get(0).file().name());
      more.add(Code.UNDECIDED, "cases", place, List.of(), cases);
    }
    return more.sorted();
  }

  /** A table that decisions need is missing because its sheet is gone: both are one problem. */
  private static List<Problem> gone(List<Problem> found, List<Problem> changes) {
    Problem missing = first(found, Code.MISSING_TABLE);
    Problem gone = first(changes, Code.GONE);
    Stream<Problem> all = Stream.concat(found.stream(), changes.stream());
    if (missing == null || gone == null || gone.place().sheet() != null) {
      return all.toList();
    }
    Problem both =
        new Problem(missing.code(), gone.place(), List.of(), gone.found(), gone.advice());
    return Stream.concat(
            all.filter(problem -> problem != missing && problem != gone), Stream.of(both))
        .toList();
  }

  private static @Nullable Problem first(List<Problem> problems, Code code) {
    return problems.stream().filter(p -> p.code() == code).findFirst().orElse(null);
  }

  private static Predicate<Problem> covered(List<Problem> files) {
    Set<Place> idle =
        files.stream()
            .filter(problem -> IDLE.contains(problem.code()))
            .map(problem -> row(problem.place()))
            .collect(Collectors.toSet());
    return problem -> problem.code() != Code.NOT_COVERED || !idle.contains(row(problem.place()));
  }

  private static Place row(Place place) {
    return new Place(place.file(), place.sheet(), place.row(), 0);
  }
}
