package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Written;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares rows by their names: those of paired sheets first, then what is left over anywhere, for
 * a row may have moved to another sheet.
 */
final class Rows {
  /** A row and the sheet it stands in. */
  private record Found(Written sheet, Written.Line line) {
    Place place() {
      return Place.cell(sheet.file(), sheet.sheet(), line.address());
    }
  }

  private final Sheets sheets;
  private final List<RowDifference> told = new ArrayList<>();
  private final Map<String, List<Found>> gone = new LinkedHashMap<>();
  private final Map<String, List<Found>> come = new LinkedHashMap<>();

  Rows(Sheets sheets) {
    this.sheets = sheets;
  }

  List<RowDifference> differences() {
    for (Sheets.Pair pair : sheets.pairs()) {
      if (!pair.unreadable()) {
        within(pair);
      }
    }
    gone.forEach(this::leftOver);
    come.values().forEach(rows -> rows.forEach(row -> tell(null, row, EnumSet.of(Change.ADDED))));
    return Told.sorted(told);
  }

  private void within(Sheets.Pair pair) {
    Map<String, Found> before = byName(pair.was());
    Map<String, Found> after = byName(pair.is());
    Set<String> moved = reordered(pair, before, after);
    before.forEach(
        (name, row) -> {
          @Nullable Found now = after.get(name);
          if (now == null) {
            leave(gone, row);
          } else {
            tell(
                row,
                now,
                moved.contains(name) ? EnumSet.of(Change.REORDERED) : EnumSet.noneOf(Change.class));
          }
        });
    after.forEach(
        (name, row) -> {
          if (!before.containsKey(name)) {
            leave(come, row);
          }
        });
  }

  private static void leave(Map<String, List<Found>> left, Found row) {
    String key = row.sheet.kind() + " " + row.line.name();
    left.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
  }

  /** Where the first row that hits decides, a row above another may take its cases. */
  private static Set<String> reordered(
      Sheets.Pair pair, Map<String, Found> before, Map<String, Found> after) {
    @Nullable Written was = pair.was();
    @Nullable Written is = pair.is();
    if (was == null || is == null || !was.ordered() && !is.ordered()) {
      return Set.of();
    }
    return Order.moved(
        before.keySet().stream().filter(after::containsKey).toList(),
        after.keySet().stream().filter(before::containsKey).toList());
  }

  /** A name that stands twice is told apart by how often it stood above. */
  private static Map<String, Found> byName(@Nullable Written sheet) {
    Map<String, Found> rows = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Written.Line line : sheet == null ? List.<Written.Line>of() : sheet.lines()) {
      int time = times.merge(line.name(), 1, Integer::sum);
      rows.put(
          line.name() + (time == 1 ? "" : "\n" + time),
          new Found(Objects.requireNonNull(sheet), line));
    }
    return rows;
  }

  /** Moved, if it is clear which row became which. */
  private void leftOver(String key, List<Found> rows) {
    List<Found> others = come.getOrDefault(key, List.of());
    if (rows.size() == 1 && others.size() == 1) {
      come.remove(key);
      tell(rows.get(0), others.get(0), EnumSet.of(Change.MOVED));
    } else {
      rows.forEach(row -> tell(row, null, EnumSet.of(Change.REMOVED)));
    }
  }

  private void tell(@Nullable Found was, @Nullable Found is, Set<Change> changes) {
    List<CellDifference> cells =
        Cells.compared(
            was == null ? null : was.sheet,
            was == null ? null : was.line,
            is == null ? null : is.sheet,
            is == null ? null : is.line);
    Found one = was == null ? Objects.requireNonNull(is) : was;
    if (was != null && is != null && !cells.isEmpty()) {
      changes.add(Change.CHANGED);
      if (one.sheet.kind() == Written.Kind.TABLE && Meaning.isOther(cells, is.line.cells())) {
        changes.add(Change.NEW_MEANING);
      }
    }
    if (!changes.isEmpty()) {
      told.add(
          new RowDifference(
              one.sheet.kind(),
              one.line.name(),
              changes,
              was == null ? null : was.place(),
              is == null ? null : is.place(),
              cells));
    }
  }
}
