package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a row that adds up those above it, which people put below a table and is no rule. */
final class Totals {
  private static final Pattern WORD =
      Pattern.compile("(?i)(grand |sub-?)?(total|jumlah|sum|rata-rata|average|mean)\\b.*");

  private Totals() {}

  /** The tables without their totals, each of which is told. */
  static List<Table> without(List<Table> tables, Problems problems) {
    List<Table> others = new ArrayList<>();
    for (Table table : tables) {
      List<Table.Row> rows = new ArrayList<>(table.rows());
      while (!rows.isEmpty() && told(table, rows.get(rows.size() - 1), problems)) {
        rows.remove(rows.size() - 1);
      }
      others.add(rows.size() == table.rows().size() ? table : table.with(rows));
    }
    return others;
  }

  private static boolean told(Table table, Table.Row row, Problems problems) {
    Optional<String> word = words(row).filter(text -> WORD.matcher(text).matches()).findFirst();
    Place place = new Line(table, row).place();
    word.ifPresent(found -> problems.add(Code.BELOW, "total", place, List.of(), Quote.of(found)));
    return word.isPresent();
  }

  private static Stream<String> words(Table.Row row) {
    return Stream.of(
            Stream.of(row.id()),
            row.results().values().stream().filter(String.class::isInstance).map(String::valueOf),
            row.tests().stream()
                .filter(test -> !test.ordering())
                .flatMap(test -> test.values().stream().map(Object::toString)))
        .flatMap(words -> words);
  }
}
