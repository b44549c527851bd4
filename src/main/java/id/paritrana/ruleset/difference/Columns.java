package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the columns of a sheet by what they mean. */
final class Columns {
  private Columns() {}

  static List<ColumnDifference> compared(Written was, Written is) {
    Map<String, Written.Column> before = byKey(was);
    Map<String, Written.Column> after = byKey(is);
    List<String> stayed = before.keySet().stream().filter(after::containsKey).toList();
    Set<String> moved =
        Order.moved(stayed, after.keySet().stream().filter(before::containsKey).toList());
    List<ColumnDifference> told = new ArrayList<>();
    before.forEach(
        (key, column) -> {
          if (!after.containsKey(key)) {
            told.add(difference(Change.REMOVED, was, column, is, null));
          }
        });
    after.forEach(
        (key, column) -> {
          if (!before.containsKey(key)) {
            told.add(difference(Change.ADDED, was, null, is, column));
          }
        });
    for (String key : stayed) {
      Written.Column old = Objects.requireNonNull(before.get(key));
      Written.Column now = Objects.requireNonNull(after.get(key));
      if (moved.contains(key)) {
        told.add(difference(Change.MOVED, was, old, is, now));
      }
      if (!old.label().equals(now.label())) {
        told.add(difference(Change.RENAMED, was, old, is, now));
      }
    }
    return Told.sorted(told);
  }

  private static Map<String, Written.Column> byKey(Written sheet) {
    Map<String, Written.Column> columns = new LinkedHashMap<>();
    sheet.columns().forEach(column -> columns.put(column.key(), column));
    return columns;
  }

  private static ColumnDifference difference(
      Change change,
      Written was,
      Written.@Nullable Column old,
      Written is,
      Written.@Nullable Column now) {
    return new ColumnDifference(
        change,
        now == null ? Objects.requireNonNull(old).key() : now.key(),
        old == null ? null : old.label(),
        now == null ? null : now.label(),
        old == null ? null : Place.cell(was.file(), was.sheet(), old.address()),
        now == null ? null : Place.cell(is.file(), is.sheet(), now.address()));
  }
}
