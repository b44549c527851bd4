package id.paritrana.draft;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Op;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every small change of every row of some tables, one at a time, in their order. */
final class Mutants {
  private static final String NOTHING = "-";
  private static final String BECOMES = " → ";

  private final List<Mutant> mutants = new ArrayList<>();
  private final Vocabulary words;

  private Mutants(Vocabulary words) {
    this.words = words;
  }

  static List<Mutant> of(List<Table> tables, Vocabulary words) {
    Mutants made = new Mutants(words);
    for (Table table : tables) {
      table.rows().forEach(row -> made.of(table, row));
    }
    return List.copyOf(made.mutants);
  }

  private void of(Table table, Table.Row row) {
    add(table, row, null, row.cell(), "row" + BECOMES + NOTHING);
    for (CellTest test : row.tests()) {
      if (test.ordering()) {
        bound(table, row, test);
      } else {
        codes(table, row, test);
      }
      replace(table, row, test, null);
    }
    row.results().forEach((slot, content) -> result(table, row, slot, content));
  }

  private void bound(Table table, Table.Row row, CellTest test) {
    BigDecimal step = words.step(row, test);
    replace(table, row, test, with(test, test.op(), List.of(test.bound().subtract(step))));
    replace(table, row, test, with(test, test.op(), List.of(test.bound().add(step))));
    replace(table, row, test, with(test, flipped(test.op()), test.values()));
  }

  private void codes(Table table, Table.Row row, CellTest test) {
    String other = words.other(test.field(), test.values());
    if (test.op() == Op.EQUAL) {
      if (other != null) {
        replace(table, row, test, with(test, test.op(), List.of(other)));
      }
      return;
    }
    for (Object code : test.values()) {
      List<Object> fewer = new ArrayList<>(test.values());
      fewer.remove(code);
      if (!fewer.isEmpty()) {
        replace(table, row, test, with(test, test.op(), List.copyOf(fewer)));
      }
    }
    if (other != null) {
      List<Object> more = new ArrayList<>(test.values());
      more.add(other);
      replace(table, row, test, with(test, test.op(), List.copyOf(more)));
    }
  }

  private void result(Table table, Table.Row row, String slot, Object content) {
    String cell = Objects.requireNonNullElse(row.cells().get(slot), row.cell());
    if (content instanceof BigDecimal number) {
      BigDecimal step = words.step(slot);
      for (BigDecimal changed : List.of(number.subtract(step), number.add(step))) {
        add(table, row, result(row, slot, changed), cell, text(slot, number, changed));
      }
    } else {
      String other = words.other(slot, List.of(content));
      if (other != null) {
        add(table, row, result(row, slot, other), cell, text(slot, content, other));
      }
    }
  }

  private void replace(Table table, Table.Row row, CellTest test, @Nullable CellTest changed) {
    List<CellTest> tests = new ArrayList<>(row.tests());
    int at = tests.indexOf(test);
    if (changed == null) {
      tests.remove(at);
    } else {
      tests.set(at, changed);
    }
    String after = changed == null ? NOTHING : changed.text();
    Table.Row made = row(row, List.copyOf(tests), row.results());
    add(table, row, made, test.cell(), test.text() + BECOMES + after);
  }

  private void add(
      Table table, Table.Row row, Table.@Nullable Row changed, String cell, String change) {
    List<Table.Row> rows = new ArrayList<>(table.rows());
    int at = rows.indexOf(row);
    if (changed == null) {
      rows.remove(at);
    } else {
      rows.set(at, changed);
    }
    Table made =
        new Table(
            table.file(),
            table.sheet(),
            table.hitPolicy(),
            table.complete(),
            table.patterns(),
            List.copyOf(rows));
    Place place = Place.cell(table.file(), table.sheet(), cell);
    mutants.add(new Mutant(made, row.id(), place, change));
  }

  private static Table.Row result(Table.Row row, String slot, Object content) {
    Map<String, Object> results = new LinkedHashMap<>(row.results());
    results.put(slot, content);
    return row(row, row.tests(), results);
  }

  private static Table.Row row(Table.Row row, List<CellTest> tests, Map<String, Object> results) {
    return new Table.Row(
        row.number(), row.cell(), row.id(), row.basis(), tests, results, row.notes(), row.cells());
  }

  private static CellTest with(CellTest test, Op op, List<Object> values) {
    return new CellTest(test.pattern(), test.field(), op, values, test.cell());
  }

  private static Op flipped(Op op) {
    return switch (op) {
      case BELOW -> Op.AT_MOST;
      case AT_MOST -> Op.BELOW;
      case ABOVE -> Op.AT_LEAST;
      case AT_LEAST -> Op.ABOVE;
      case EQUAL, ONE_OF -> op;
    };
  }

  private static String text(String slot, Object before, Object after) {
    return slot + " " + Expectation.text(before) + BECOMES + slot + " " + Expectation.text(after);
  }
}
