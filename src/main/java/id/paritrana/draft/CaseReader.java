package id.paritrana.draft;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Suggestion;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.HandedIn;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes cases ready to run, or says at which cell they cannot be. */
final class CaseReader {
  static final String NOTE = "note";

  /** What matters to one who writes JSON; a cell has no quotation marks. */
  private static final Pattern QUOTES =
      Pattern.compile(",? (in|without) quotes|,? (dalam|tanpa) tanda kutip");

  private final DossierReader dossiers = new DossierReader();
  private final Ruleset ruleset;
  private final Problems problems;

  CaseReader(Ruleset ruleset, Problems problems) {
    this.ruleset = ruleset;
    this.problems = problems;
  }

  /** The cases of a sheet that have no problem; none when a column is not understood. */
  List<ReadyCase> read(CaseTable table) {
    int before = problems.count();
    table.columns().forEach(this::column);
    List<ReadyCase> ready = new ArrayList<>();
    if (problems.count() == before) {
      table.cases().forEach(filed -> read(table, filed, ready));
    }
    return ready;
  }

  private void column(CaseTable.Column column) {
    String name = column.name();
    if (name.equals(NOTE) || Paths.type(name) != null || Expectation.Column.of(name) != null) {
      return;
    }
    Set<String> known = new TreeSet<>(Paths.known());
    known.addAll(Expectation.Column.names());
    known.add(NOTE);
    String meant = Suggestion.of(name, known);
    problems.add(
        Code.CASE_COLUMN,
        meant == null ? "none" : "unknown",
        column.place(),
        List.of(),
        Quote.of(name),
        meant == null ? "" : Quote.of(meant));
  }

  private void read(CaseTable table, CaseTable.Case filed, List<ReadyCase> ready) {
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
    FiledCase json = new FiledCase(filed, Leaves.of(inputs, problems));
    try {
      Dossier dossier = dossiers.read(json.json());
      HandedIn.check(dossier, ruleset);
      if (problems.count() == before) {
        ready.add(new ReadyCase(table, filed, dossier, List.copyOf(expectations)));
      }
    } catch (InvalidDossier invalid) {
      invalid.faults().forEach(fault -> fault(json, fault));
    }
  }

  private void fault(FiledCase json, Fault fault) {
    Object[] words = {half(fault.message(), 0), half(fault.message(), 1)};
    problems.add(Code.CASE_VALUE, "dossier", json.place(fault.pointer()), List.of(), words);
  }

  /** What was found stands before the last semicolon, what to do after it. */
  private static Text half(Text message, int half) {
    return new Text(half(message.en(), half), half(message.id(), half));
  }

  private static String half(String whole, int half) {
    String message = QUOTES.matcher(whole).replaceAll("");
    int at = message.lastIndexOf("; ");
    return half == 0
        ? message.substring(0, at < 0 ? message.length() : at)
        : message.substring(at < 0 ? 0 : at + 2);
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
    if (value.equals(Leaves.NONE)) {
      return column.many() ? new TreeSet<String>() : null;
    } else if (column.numeric() && value instanceof String text) {
      return figure(text, cell);
    } else if (column.numeric() != value instanceof BigDecimal || value instanceof Boolean) {
      String variant = column.numeric() ? "number" : "code";
      problems.add(Code.CASE_VALUE, variant, cell.place(), List.of(), Quote.of(value));
      return null;
    }
    return column.many() ? new TreeSet<>(Leaves.split(value.toString())) : value;
  }
}
