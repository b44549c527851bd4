package id.paritrana.draft;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.Identity;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sheets and rows that the criteria had before and that a draft has no more. */
final class Gone {
  /** How many ids are worth reading. */
  private static final int MOST_NAMED = 12;

  private final List<Table> before;
  private final List<Table> now;
  private final Set<String> ids;
  private final Unreadable unreadable;
  private final Set<Place> unnamed;

  /**
   * @param before the tables as they stood
   * @param found what is known to be wrong
   * @param unreadable a sheet that could not be read is not gone
   */
  Gone(List<Table> before, List<Table> now, List<Problem> found, Unreadable unreadable) {
    this.before = before;
    this.now = now;
    this.ids = ids(now);
    this.unreadable = unreadable;
    this.unnamed =
        found.stream()
            .filter(problem -> problem.code() == Code.ROW_ID)
            .map(Problem::place)
            .map(place -> new Place(place.file(), place.sheet(), place.row(), 0))
            .collect(Collectors.toSet());
  }

  void check(Problems problems) {
    Map<String, List<Table>> sheets = new LinkedHashMap<>();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Table old : before) {
      Table same = same(old);
      List<String> missing =
          old.rows().stream()
              .filter(row -> Identity.shaped(row.id()) && !ids.contains(row.id()))
              .filter(row -> same == null || !renamed(same, row))
              .map(Table.Row::id)
              .toList();
      if (same == null
          && !unreadable.sheet(old.file(), old.sheet())
          && missing.size() * 2 > old.rows().size()) {
        sheets.computeIfAbsent(old.file(), file -> new ArrayList<>()).add(old);
      } else if (same != null && !missing.isEmpty()) {
        rows.computeIfAbsent(old.file(), file -> new ArrayList<>()).addAll(missing);
      }
    }
    sheets.forEach((file, tables) -> sheets(file, tables, problems));
    rows.forEach((file, missing) -> rows(file, missing, problems));
  }

  private static void sheets(String file, List<Table> tables, Problems problems) {
    String names = tables.stream().map(t -> Quote.of(t.sheet())).collect(Collectors.joining(", "));
    int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
    String variant = tables.size() == 1 ? "" : "several";
    problems.add(Code.GONE, variant, Place.file(file), List.of(), names, rows);
  }

  private static void rows(String file, List<String> missing, Problems problems) {
    String named = named(missing);
    String variant = missing.size() == 1 ? "" : "several";
    problems.add(Code.GONE_ROWS, variant, Place.file(file), List.of(), named, missing.size());
  }

  /** The first of many names, quoted. */
  static String named(List<String> names) {
    return names.stream().limit(MOST_NAMED).map(Quote::of).collect(Collectors.joining(", "))
        + (names.size() > MOST_NAMED ? ", …" : "");
  }

  /** Whether the row is still there under a name that is told to be none. */
  private boolean renamed(Table now, Table.Row old) {
    return unnamed.contains(new Place(now.file(), now.sheet(), old.number(), 0));
  }

  private @Nullable Table same(Table old) {
    return now.stream()
        .filter(table -> table.file().equals(old.file()) && table.sheet().equals(old.sheet()))
        .findFirst()
        .orElse(null);
  }

  private static Set<String> ids(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .map(Table.Row::id)
        .collect(Collectors.toSet());
  }
}
