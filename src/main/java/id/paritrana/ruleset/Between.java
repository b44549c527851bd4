package id.paritrana.ruleset;

import id.paritrana.ruleset.Version.Home;
import id.paritrana.ruleset.drl.DrlFile;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the ruleset that has some rules of one and the others of another. */
final class Between {
  private final Ruleset first;
  private final Ruleset second;
  private final Set<String> fromFirst = new HashSet<>();
  private final Set<Home> sheetsOfFirst = new HashSet<>();

  /**
   * @param all everything that the two differ in
   * @param made what is taken from the second
   */
  Between(Ruleset first, Ruleset second, List<Change> all, Set<Change> made) {
    this.first = first;
    this.second = second;
    for (Change change : all) {
      if (!made.contains(change)) {
        fromFirst.addAll(change.rules());
        if (change.kind() == Change.Kind.SHEET && change.before() != null) {
          sheetsOfFirst.add(new Home(change.before().file(), change.before().sheet()));
        }
      }
    }
  }

  Ruleset ruleset() {
    return RulesetReader.unjudged(second, tables(), drl());
  }

  private List<Table> tables() {
    Map<Home, Table> old = new LinkedHashMap<>();
    first.tables().forEach(table -> old.put(Home.of(table), table));
    List<Table> tables = new ArrayList<>();
    for (Table table : second.tables()) {
      Table before = old.remove(Home.of(table));
      boolean as = before != null && sheetsOfFirst.contains(Home.of(table));
      tables.add((as ? before : table).with(rows(before, table, as)));
    }
    old.values().forEach(table -> tables.add(table.with(rows(table, null, true))));
    return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
  }

  /** The rows of one sheet: in the second's order, each that only the first has after its own. */
  private List<Table.Row> rows(
      @Nullable Table before, @Nullable Table after, boolean inFirstOrder) {
    List<Table.Row> olds = before == null ? List.of() : before.rows();
    List<Table.Row> news = after == null ? List.of() : after.rows();
    Map<String, Table.Row> taken = new LinkedHashMap<>();
    news.stream().filter(row -> !fromFirst.contains(row.id())).forEach(r -> taken.put(r.id(), r));
    olds.stream().filter(row -> fromFirst.contains(row.id())).forEach(r -> taken.put(r.id(), r));
    List<String> order =
        new ArrayList<>((inFirstOrder ? olds : news).stream().map(Table.Row::id).toList());
    List<String> others = (inFirstOrder ? news : olds).stream().map(Table.Row::id).toList();
    for (int i = 0; i < others.size(); i++) {
      if (!order.contains(others.get(i))) {
        order.add(i == 0 ? 0 : order.indexOf(others.get(i - 1)) + 1, others.get(i));
      }
    }
    return order.stream().filter(taken::containsKey).map(taken::get).toList();
  }

  private List<Drl> drl() {
    Map<String, Drl> files = new TreeMap<>();
    Map<String, Drl> old = new TreeMap<>();
    first.drl().forEach(drl -> old.put(drl.file(), drl));
    second.drl().forEach(drl -> files.put(drl.file(), drl));
    Set<String> names = new TreeSet<>(files.keySet());
    names.addAll(old.keySet());
    List<Drl> drl = new ArrayList<>();
    for (String name : names) {
      Drl before = old.get(name);
      Drl after = files.get(name);
      if (after != null && before != null && after.text().equals(before.text())) {
        drl.add(after);
      } else {
        Drl.of(name, text(before, after), new Problems())
            .filter(made -> !made.rules().isEmpty())
            .ifPresent(drl::add);
      }
    }
    return drl;
  }

  private String text(@Nullable Drl before, @Nullable Drl after) {
    Map<String, String> rules = new LinkedHashMap<>();
    Set<String> imports = new TreeSet<>();
    if (after != null) {
      imports.addAll(after.source().imports().toList());
      rules.putAll(after.source().pieces());
      rules.keySet().removeAll(fromFirst);
    }
    if (before != null) {
      imports.addAll(before.source().imports().toList());
      before
          .source()
          .pieces()
          .forEach(
              (name, text) -> {
                if (fromFirst.contains(name)) {
                  rules.put(name, text);
                }
              });
    }
    return DrlFile.text(imports, rules.values());
  }
}
