package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table as boxes: one axis for every field that some row tests, one box for every row.
 *
 * @param axes in the order of the table's columns
 * @param entries the rows that some case can hit, from the top
 * @param dead the other rows, each with its empty box
 */
record Space(Table table, List<Axis> axes, List<Entry> entries, List<Entry> dead) {
  private record Field(int pattern, String name) {
    static Field of(CellTest test) {
      return new Field(test.pattern(), test.field());
    }
  }

  static Space of(Table table, Domains domains) {
    Map<Field, List<CellTest>> tested = new LinkedHashMap<>();
    TreeMap<Integer, Field> columns = new TreeMap<>();
    for (Table.Row row : table.rows()) {
      for (CellTest test : row.tests()) {
        if (!tested.containsKey(Field.of(test))) {
          columns.put(column(test), Field.of(test));
        }
        tested.computeIfAbsent(Field.of(test), f -> new ArrayList<>()).add(test);
      }
    }
    List<Axis> axes = new ArrayList<>();
    for (Field field : columns.values()) {
      String type = table.patterns().get(field.pattern());
      axes.add(axis(field, domains.of(type, field.name()), tested.getOrDefault(field, List.of())));
    }
    List<Entry> entries = new ArrayList<>();
    List<Entry> dead = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Box box = box(axes, row);
      (box.empty() ? dead : entries).add(new Entry(entries.size(), row, facts(table, row), box));
    }
    return new Space(table, List.copyOf(axes), List.copyOf(entries), List.copyOf(dead));
  }

  private static int column(CellTest test) {
    return Place.cell("", "", test.cell()).column();
  }

  private static Axis axis(Field field, Domain domain, List<CellTest> tests) {
    return domain instanceof Domain.Numbers numbers
        ? new NumberAxis(field.pattern(), field.name(), numbers, tests)
        : new CodeAxis(field.pattern(), field.name(), (Domain.Codes) domain, tests);
  }

  private static Box box(List<Axis> axes, Table.Row row) {
    return new Box(
        axes.stream()
            .map(axis -> axis.of(row.tests().stream().filter(axis::tests).toList()))
            .toList());
  }

  /** With one pattern there is one fact, whatever a row tests. */
  private static BitSet facts(Table table, Table.Row row) {
    BitSet facts = new BitSet();
    if (table.patterns().size() > 1) {
      row.tests().forEach(test -> facts.set(test.pattern()));
    }
    return facts;
  }

  /**
   * The cases in which a gap counts. Of a field without a closed list they have the codes that the
   * table names. An absent value counts if some row takes it, but never in a UNIQUE table: a row
   * that takes it takes every value of the field, so none could be added beside those that test it.
   */
  Box counted() {
    List<Part> parts = new ArrayList<>();
    for (int a = 0; a < axes.size(); a++) {
      Axis axis = axes.get(a);
      int at = a;
      boolean absent =
          table.hitPolicy() != HitPolicy.UNIQUE
              && entries.stream().anyMatch(entry -> axis.absent(entry.box().part(at)));
      parts.add(axis.counted(absent));
    }
    return new Box(parts);
  }
}
