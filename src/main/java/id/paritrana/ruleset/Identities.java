package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.Identity;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether every row has a name of its own, in all tables together. */
final class Identities {
  /** A row and the table it stands in. */
  private record Named(Table table, Table.Row row) {
    Place place() {
      return Place.cell(table.file(), table.sheet(), row.cell());
    }

    String text() {
      return table.file() + " [" + table.sheet() + "] " + row.cell();
    }
  }

  private final Problems problems;
  private final List<Named> rows = new ArrayList<>();
  private final Map<String, Integer> highest = new HashMap<>();

  private Identities(List<Table> tables, Problems problems) {
    this.problems = problems;
    tables.forEach(table -> table.rows().forEach(row -> rows.add(new Named(table, row))));
    for (Named named : rows) {
      if (Identity.shaped(named.row.id())) {
        highest.merge(prefix(named.row.id()), number(named.row.id()), Math::max);
      }
    }
  }

  static void check(List<Table> tables, Problems problems) {
    Identities identities = new Identities(tables, problems);
    identities.shapes();
    identities.duplicates();
  }

  private void shapes() {
    for (Named named : rows) {
      String id = named.row.id();
      if (!Identity.shaped(id) && !problems.refused(named.place())) {
        problems.add(
            Code.ROW_ID,
            id.isEmpty() ? "empty" : "",
            named.place(),
            List.of(),
            Quote.of(id),
            Quote.of(next(named.table)));
      }
    }
  }

  private void duplicates() {
    Map<String, Named> first = new HashMap<>();
    Map<String, Map<Named, Named>> byFile = new LinkedHashMap<>();
    for (Named named : rows) {
      Named earlier = named.row.id().isEmpty() ? null : first.putIfAbsent(named.row.id(), named);
      if (earlier != null) {
        String files = earlier.table.file() + "\n" + named.table.file();
        byFile.computeIfAbsent(files, f -> new LinkedHashMap<>()).put(named, earlier);
      }
    }
    byFile.values().forEach(this::duplicates);
  }

  /** Most of a workbook's rows in another one are no slips, but a copy left in the folder. */
  private void duplicates(Map<Named, Named> twice) {
    Map.Entry<Named, Named> some = twice.entrySet().iterator().next();
    String one = some.getValue().table.file();
    String other = some.getKey().table.file();
    long all = rows.stream().filter(named -> named.table.file().equals(other)).count();
    if (!one.equals(other) && twice.size() > 2 && twice.size() * 2 > all) {
      boolean first =
          one.length() > other.length()
              || (one.length() == other.length() && other.equals(other.toLowerCase(Locale.ROOT)));
      String copy = first ? one : other;
      problems.add(
          Code.COPY,
          "",
          Place.file(copy),
          List.of(Place.file(first ? other : one)),
          Quote.of(copy),
          Quote.of(first ? other : one),
          twice.size());
      return;
    }
    twice.forEach(
        (named, earlier) ->
            problems.add(
                Code.DUPLICATE_ID,
                "",
                named.place(),
                List.of(earlier.place()),
                Quote.of(named.row.id()),
                earlier.text(),
                Quote.of(next(named.table))));
  }

  /** The next free name of a table: one above the highest with its prefix, in any table. */
  private String next(Table table) {
    String known =
        table.rows().stream()
            .map(Table.Row::id)
            .filter(Identity::shaped)
            .findFirst()
            .orElse("ROW-000");
    int number = highest.merge(prefix(known), 1, Integer::sum);
    int width = known.length() - known.indexOf('-') - 1;
    return prefix(known) + "-" + String.format("%0" + width + "d", number);
  }

  private static String prefix(String id) {
    return id.substring(0, id.indexOf('-'));
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.indexOf('-') + 1));
  }
}
