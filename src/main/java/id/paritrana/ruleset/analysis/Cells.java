package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.util.List;
import java.util.Optional;

/** The cells that tell most about a finding. */
record Cells(Space space) {
  Place sheet() {
    return Place.sheet(space.table().file(), space.table().sheet());
  }

  Place of(String cell) {
    return Place.cell(space.table().file(), space.table().sheet(), cell);
  }

  /** The cell with the row's id. */
  Place row(Entry entry) {
    return of(entry.row().cell());
  }

  List<CellTest> tests(Entry entry, int axis) {
    return entry.row().tests().stream().filter(space.axes().get(axis)::tests).toList();
  }

  /**
   * The test of a row on a field; of a range, the one at its lower or upper end if there is one.
   */
  Optional<CellTest> test(Entry entry, int axis, boolean lower) {
    List<CellTest> tests = tests(entry, axis);
    return tests.stream()
        .filter(test -> test.ordering() && Cut.lower(test) == lower)
        .findFirst()
        .or(() -> tests.stream().findFirst());
  }

  /** The cell of that test, or the row's id where the field is left open. */
  Place test(int axis, boolean lower, Entry entry) {
    return test(entry, axis, lower).map(test -> of(test.cell())).orElseGet(() -> row(entry));
  }

  /** The cell of a result, or the row's id where that is not known. */
  Place result(Entry entry, String slot) {
    return of(entry.row().cells().getOrDefault(slot, entry.row().cell()));
  }

  /** The cell of the first result in which two rows differ. */
  Place result(Entry entry, Entry other) {
    Table.Row row = entry.row();
    return row.results().keySet().stream()
        .filter(
            slot ->
                !Optional.ofNullable(Sameness.results(row).get(slot))
                    .equals(Optional.ofNullable(Sameness.results(other.row()).get(slot))))
        .flatMap(slot -> Optional.ofNullable(row.cells().get(slot)).stream())
        .findFirst()
        .map(this::of)
        .orElseGet(() -> row(entry));
  }
}
