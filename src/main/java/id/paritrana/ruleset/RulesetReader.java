package id.paritrana.ruleset;

import id.paritrana.ruleset.analysis.Domains;
import id.paritrana.ruleset.analysis.TableAnalysis;
import id.paritrana.ruleset.drl.CompiledDrl;
import id.paritrana.ruleset.drl.DrlCompiler;
import id.paritrana.ruleset.drl.DrlFile;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.Cases;
import id.paritrana.ruleset.table.Table;
import id.paritrana.ruleset.table.WorkbookReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a ruleset of workbooks and DRL files, or names every problem; nothing half read ever
 * decides.
 */
public final class RulesetReader {
  private final Problems problems = new Problems();
  private final WorkbookReader workbooks = new WorkbookReader(FactModel.schema());
  private final List<Table> tables = new ArrayList<>();
  private final List<Drl> drl = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, RuleSource> sources = new HashMap<>();

  private RulesetReader() {}

  /**
   * Reads files in the order of their names.
   *
   * @throws InvalidRuleset with every problem found
   */
  public static Ruleset read(List<RuleFile> files) throws InvalidRuleset {
    return check(files).sound();
  }

  /** Reads files as {@link #read} does, and tells what is wrong rather than refuse. */
  public static Checked check(List<RuleFile> files) {
    RulesetReader reader = new RulesetReader();
    Ruleset ruleset =
        reader.ruleset(files.stream().sorted(Comparator.comparing(RuleFile::name)).toList());
    List<Problem> problems = Folded.of(reader.problems.sorted(), reader.tables);
    return new Checked(problems, ruleset, List.copyOf(reader.tables), reader.workbooks.cases());
  }

  /** What can be read of the tables in some files, without a word on what is wrong with them. */
  public static List<Table> tables(List<RuleFile> files) {
    RulesetReader reader = new RulesetReader();
    return files.stream()
        .filter(file -> file.name().endsWith(".xlsx"))
        .flatMap(file -> reader.workbooks.read(file.name(), file.bytes(), reader.problems).stream())
        .toList();
  }

  /**
   * The ruleset with one table in another's place, the one of the same file and sheet.
   *
   * @throws InvalidRuleset when the changed table makes no sense among the others
   */
  static Ruleset changed(Ruleset ruleset, Table table) throws InvalidRuleset {
    RulesetReader reader = new RulesetReader();
    reader.drl.addAll(ruleset.drl());
    for (Table old : ruleset.tables()) {
      boolean same = old.file().equals(table.file()) && old.sheet().equals(table.sheet());
      reader.tables.add(same ? table : old);
    }
    reader.sense();
    if (!reader.problems.passable()) {
      throw new InvalidRuleset(reader.problems.sorted());
    }
    return reader.assembled(ruleset.files(), ruleset.cases(), ruleset.compiled());
  }

  private @Nullable Ruleset ruleset(List<RuleFile> files) {
    List<Table> read = new ArrayList<>();
    for (RuleFile file : files) {
      if (file.name().endsWith(".drl")) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        Drl.of(file.name(), text, problems).ifPresent(drl::add);
      } else {
        read.addAll(workbooks.read(file.name(), file.bytes(), problems));
      }
    }
    tables.addAll(Totals.without(read, problems));
    sense();
    Nominees nominees = problems.passable() ? Nominees.of(tables, drl) : Nominees.unclassified();
    tables.forEach(table -> analyse(table, FactModel.domains(nominees)));
    List<DrlFile> formulas = drl.stream().map(Drl::source).toList();
    Optional<CompiledDrl> compiled = DrlCompiler.compile(formulas, problems);
    if (!problems.passable()) {
      return null;
    }
    return compiled.map(base -> assembled(files, workbooks.cases(), base)).orElse(null);
  }

  /**
   * Looks at the rows that could be read; where some could not, what seems a gap may be theirs to
   * fill.
   */
  private void analyse(Table table, Domains domains) {
    if (problems.refused(Place.sheet(table.file(), table.sheet())) && copied(table)) {
      return;
    }
    List<Table.Row> whole =
        table.rows().stream()
            .filter(row -> problems.passable(Place.cell(table.file(), table.sheet(), row.cell())))
            .toList();
    if (whole.isEmpty()) {
      return;
    }
    Problems found = new Problems();
    TableAnalysis.check(table.with(whole), domains, found);
    found.sorted().stream()
        .filter(problem -> problem.code() != Code.GAP || whole.size() == table.rows().size())
        .forEach(problems::add);
  }

  /** What is wrong with a copy is told of the original. */
  private boolean copied(Table table) {
    Place sheet = Place.sheet(table.file(), table.sheet());
    return problems.sorted().stream()
        .anyMatch(problem -> problem.code() == Code.COPY && problem.place().equals(sheet));
  }

  /** Whether what could be read makes sense, by itself and together. */
  private void sense() {
    Identities.check(tables, problems);
    tables.forEach(table -> table.rows().forEach(row -> row(table, row)));
    rules().forEach(rule -> register(rule.name(), rule.source()));
    new Soundness(Line.of(tables), problems).check();
    new Together(tables, rules(), problems).check(derived());
  }

  private Ruleset assembled(List<RuleFile> files, Cases cases, CompiledDrl compiled) {
    return new Ruleset(
        Fingerprint.of(tables, drl),
        files,
        List.copyOf(tables),
        cases,
        sources.size(),
        derived(),
        new Needs(rows, rules()),
        Assembly.of(compiled, rules(), rows, sources),
        List.copyOf(drl),
        compiled);
  }

  private List<Drl.DrlRule> rules() {
    return drl.stream().flatMap(file -> file.rules().stream()).toList();
  }

  private void row(Table table, Table.Row row) {
    Place place = new Line(table, row).place();
    if (row.tests().isEmpty()) {
      if (problems.passable(place)) {
        problems.add(Code.NO_CONDITION, place, Quote.of(row.id()));
      }
      return;
    }
    try {
      Row ready = Row.of(table, row);
      rows.add(ready);
      register(row.id(), ready.source());
    } catch (IllegalArgumentException e) {
      List<Place> empty =
          row.cells().entrySet().stream()
              .filter(cell -> FactModel.schema().slots().containsKey(cell.getKey()))
              .filter(cell -> !row.results().containsKey(cell.getKey()))
              .map(cell -> Place.cell(table.file(), table.sheet(), cell.getValue()))
              .filter(cell -> !problems.refused(cell))
              .toList();
      if (empty.isEmpty() && problems.passable(place)) {
        problems.add(Code.RESULTS, "together", place, List.of(), Quote.of(row.id()));
      }
      empty.forEach(cell -> problems.add(Code.RESULTS, cell, Quote.of(row.id())));
    }
  }

  /** A row's own name is looked after elsewhere; here a formula may have taken it. */
  private void register(String rule, RuleSource source) {
    RuleSource earlier = sources.put(rule, source);
    if (earlier != null && source.ref().cell() == null) {
      problems.add(
          Code.DUPLICATE_ID,
          "rule",
          Place.line(source.ref().file(), source.ref().row(), 0),
          List.of(),
          Quote.of(rule),
          earlier.ref().file());
    }
  }

  /**
   * A rule that derives an indicator is named for it, with what tells it from its siblings in
   * brackets.
   */
  private Set<String> derived() {
    return rules().stream()
        .map(rule -> rule.name().replaceAll(" \\(.*", ""))
        .filter(name -> name.indexOf('.') > 0)
        .collect(Collectors.toUnmodifiableSet());
  }
}
