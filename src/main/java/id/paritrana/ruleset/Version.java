package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule as one ruleset has it.
 *
 * @param content what decides of it, equal for equal rules
 */
record Version(Home home, Place place, String content) {
  /**
   * The sheet or file that a rule stands in.
   *
   * @param sheet none of a formula
   */
  record Home(String file, @Nullable String sheet) {
    static Home of(Table table) {
      return new Home(table.file(), table.sheet());
    }

    String name() {
      return sheet == null ? file : "[" + file + "]" + sheet;
    }

    Place place() {
      return sheet == null ? Place.file(file) : Place.sheet(file, sheet);
    }
  }

  /** All rules of a ruleset, by id or name. */
  static Map<String, Version> of(Ruleset ruleset) {
    Map<String, Version> versions = new HashMap<>();
    for (Line line : Line.of(ruleset.tables())) {
      versions.put(
          line.row().id(), new Version(Home.of(line.table()), line.place(), content(line.row())));
    }
    for (Drl drl : ruleset.drl()) {
      Map<String, String> pieces = drl.source().pieces();
      for (Drl.DrlRule rule : drl.rules()) {
        versions.put(
            rule.name(),
            new Version(
                new Home(drl.file(), null),
                Place.line(drl.file(), rule.source().ref().row(), 0),
                String.valueOf(pieces.get(rule.name()))));
      }
    }
    return versions;
  }

  private static String content(Table.Row row) {
    return row.tests().stream()
            .map(test -> test.pattern() + " " + test.text())
            .sorted()
            .collect(Collectors.joining("\n"))
        + "\n"
        + new TreeMap<>(row.results());
  }
}
