package id.paritrana.draft;

import id.paritrana.dossier.Suggestion;
import id.paritrana.filing.form.Leaves;
import id.paritrana.filing.form.Paths;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CaseTable;
import id.paritrana.ruleset.table.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes cases ready to run, or says at which cell they cannot be. */
final class CaseReader {
  static final String NOTE = "note";

  private final AskedReader askedReader;
  private final Problems problems;

  CaseReader(Ruleset ruleset, Problems problems) {
    this.askedReader = new AskedReader(ruleset, problems);
    this.problems = problems;
  }

  /** The cases of a sheet that have no problem; none when a column is not understood. */
  List<ReadyCase> read(CaseTable table) {
    int before = problems.count();
    Topic topic = Topic.of(table.columns().stream().map(CaseTable.Column::name));
    table.columns().forEach(column -> column(column, topic, table));
    List<ReadyCase> ready = new ArrayList<>();
    if (problems.count() == before) {
      table.cases().forEach(filed -> read(table, topic, filed, ready));
    }
    return ready;
  }

  private void column(CaseTable.Column column, Topic topic, CaseTable table) {
    String name = column.name();
    Topic own = Topic.of(name);
    if (own != null && own != topic) {
      mixed(column, topic, table);
    } else if (!name.equals(NOTE)
        && Paths.type(name) == null
        && Expectation.Column.of(name) == null) {
      unknown(column);
    }
  }

  private void mixed(CaseTable.Column column, Topic topic, CaseTable table) {
    CaseTable.Column first =
        table.columns().stream()
            .filter(other -> Topic.of(other.name()) == topic)
            .findFirst()
            .orElseThrow();
    problems.add(
        Code.CASE_COLUMN,
        "mixed",
        column.place(),
        List.of(first.place()),
        Quote.of(column.name()),
        Quote.of(first.name()));
  }

  private void unknown(CaseTable.Column column) {
    Set<String> known = new TreeSet<>(Paths.known());
    known.addAll(Expectation.Column.names());
    known.add(NOTE);
    String meant = Suggestion.of(column.name(), known);
    problems.add(
        Code.CASE_COLUMN,
        meant == null ? "none" : "unknown",
        column.place(),
        List.of(),
        Quote.of(column.name()),
        meant == null ? "" : Quote.of(meant));
  }

  private void read(CaseTable table, Topic topic, CaseTable.Case filed, List<ReadyCase> ready) {
    int before = problems.count();
    Map<String, CaseTable.Cell> inputs = new LinkedHashMap<>();
    List<Expectation> expectations = new ArrayList<>();
    filed
        .cells()
        .forEach(
            (name, cell) -> {
              Expectation.Column column = Expectation.Column.of(name);
              if (column != null) {
                expectations.add(new Expectation(column, wanted(column, cell), cell.place()));
              } else if (!name.equals(NOTE)) {
                inputs.put(name, cell);
              }
            });
    Asked asked = askedReader.read(topic, filed, Leaves.of(inputs, problems));
    if (asked != null && problems.count() == before) {
      ready.add(new ReadyCase(table, filed, asked, List.copyOf(expectations)));
    }
  }

  /** A figure typed as text is read as in a table: with one reading only. */
  private @Nullable Object figure(String text, CaseTable.Cell cell) {
    Numeral numeral = Numeral.of(text);
    if (numeral instanceof Numeral.One one) {
      return one.number();
    } else if (numeral instanceof Numeral.Two two) {
      Object[] words = {Quote.of(text), Quote.of(two.indonesian()), Quote.of(two.english())};
      problems.add(Code.CASE_VALUE, "readings", cell.place(), List.of(), words);
    } else {
      problems.add(Code.CASE_VALUE, "number", cell.place(), List.of(), Quote.of(text));
    }
    return null;
  }

  private @Nullable Object wanted(Expectation.Column column, CaseTable.Cell cell) {
    Object value = cell.value();
    boolean none = value.equals(Leaves.NONE);
    Expectation.Form form = column.kind().form();
    boolean numeric = form == Expectation.Form.NUMBER;
    if (!none && numeric && value instanceof String text) {
      return figure(text, cell);
    } else if (!none && numeric != value instanceof BigDecimal || value instanceof Boolean) {
      String variant = numeric ? "number" : "code";
      problems.add(Code.CASE_VALUE, variant, cell.place(), List.of(), Quote.of(value));
      return null;
    }
    List<String> codes = none ? List.of() : Leaves.split(value.toString());
    return switch (form) {
      case SET -> new TreeSet<>(codes);
      case LIST -> codes;
      case NUMBER, CODE -> none ? null : value;
    };
  }
}
