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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table as boxes: one axis for every field that some row tests, one box for every row.
 *
 * @param axes in the order of the table's columns
 * @param possible all cases there can be: not every combination of steps is one
 * @param entries the rows that some case can hit, from the top
 * @param dead the other rows, without a case
 */
record Space(Table table, List<Axis> axes, Region possible, List<Entry> entries, List<Entry> dead) {
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
    List<World> worlds =
        domains.worlds(columns.values().stream().map(Field::name).collect(Collectors.toSet()));
    List<Axis> axes = new ArrayList<>();
    for (Field field : columns.values()) {
      String type = table.patterns().get(field.pattern());
      Domain domain = domains.of(type, field.name());
      axes.add(axis(field, domain, worlds, tested.getOrDefault(field, List.of())));
    }
    Region possible =
        Region.union(worlds.stream().flatMap(world -> boxes(axes, world).stream()).toList());
    List<Entry> entries = new ArrayList<>();
    List<Entry> dead = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Box box = box(axes, row);
      Region cases = possible.common(box);
      (cases.empty() ? dead : entries)
          .add(new Entry(entries.size(), row, facts(table, row), box, cases));
    }
    return new Space(table, List.copyOf(axes), possible, List.copyOf(entries), List.copyOf(dead));
  }

  private static int column(CellTest test) {
    return Place.cell("", "", test.cell()).column();
  }

  private static Axis axis(Field field, Domain domain, List<World> worlds, List<CellTest> tests) {
    return domain instanceof Domain.Numbers numbers
        ? new NumberAxis(
            field.pattern(),
            field.name(),
            numbers,
            worlds.stream().flatMap(w -> Optional.ofNullable(w.of(field.name())).stream()).toList(),
            tests)
        : new CodeAxis(field.pattern(), field.name(), (Domain.Codes) domain, tests);
  }

  private static Box box(List<Axis> axes, Table.Row row) {
    return new Box(
        axes.stream()
            .map(axis -> axis.of(row.tests().stream().filter(axis::tests).toList()))
            .toList());
  }

  /** The cases of one kind. */
  static List<Box> boxes(List<Axis> axes, World world) {
    List<Box> boxes = List.of(new Box(axes.stream().map(Axis::all).toList()));
    for (int a = 0; a < axes.size(); a++) {
      Domain narrowed = world.of(axes.get(a).field());
      if (narrowed != null) {
        int at = a;
        List<Part> parts = axes.get(a).of(narrowed);
        boxes = boxes.stream().flatMap(b -> parts.stream().map(part -> b.with(at, part))).toList();
      }
    }
    return boxes.stream().filter(box -> !box.empty()).toList();
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
   * table names. Where a field could as well have a value, the absent one counts if some row takes
   * it, but never in a UNIQUE table: a row that takes it takes every value of the field, so none
   * could be added beside those that test it.
   */
  Region counted() {
    Region counted = possible;
    for (int a = 0; a < axes.size(); a++) {
      Axis axis = axes.get(a);
      int at = a;
      List<Box> others = new ArrayList<>();
      others.add(all().with(at, axis.unnamed()));
      boolean taken = entries.stream().anyMatch(entry -> axis.absent(entry.box().part(at)));
      if (table.hitPolicy() == HitPolicy.UNIQUE || !taken) {
        possible.boxes().stream()
            .filter(box -> !axis.absent().contains(box.part(at)))
            .forEach(box -> others.add(box.with(at, axis.absent())));
      }
      counted = counted.without(others.stream().filter(box -> !box.empty()).toList());
    }
    return counted;
  }

  /** Every combination of steps, possible or not. */
  Box all() {
    return new Box(axes.stream().map(Axis::all).toList());
  }
}
