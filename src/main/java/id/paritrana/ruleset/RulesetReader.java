package id.paritrana.ruleset;

import id.paritrana.ruleset.drl.CompiledDrl;
import id.paritrana.ruleset.drl.DrlCompiler;
import id.paritrana.ruleset.drl.DrlFile;
import id.paritrana.ruleset.drl.OwnClasses;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CaseTable;
import id.paritrana.ruleset.table.Cases;
import id.paritrana.ruleset.table.Explanation;
import id.paritrana.ruleset.table.Table;
import id.paritrana.ruleset.table.Written;
import id.paritrana.ruleset.table.WrittenBook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a ruleset of workbooks and DRL files, or names every problem; nothing half read ever
 * decides.
 */
public final class RulesetReader {
  private final Problems problems = new Problems();
  private final Remembered remembered;
  private final List<CaseTable> cases = new ArrayList<>();
  private final List<Explanation> explanations = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Drl> drl = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, RuleSource> sources = new HashMap<>();

  private RulesetReader() {
    this(new Remembered());
  }

  private RulesetReader(Remembered remembered) {
    this.remembered = remembered;
  }

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
    return check(files, new Remembered());
  }

  /** The same, reading only what is not remembered; to remember it for the next time. */
  public static Checked check(List<RuleFile> files, Remembered remembered) {
    RulesetReader reader = new RulesetReader(remembered);
    List<RuleFile> sorted = files.stream().sorted(Comparator.comparing(RuleFile::name)).toList();
    Optional<Ruleset> ruleset = OwnClasses.inReach(() -> reader.ruleset(sorted));
    List<Problem> problems = Folded.of(reader.problems.sorted(), reader.tables);
    return new Checked(problems, ruleset.orElse(null), List.copyOf(reader.tables), reader.cases());
  }

  /** What can be read of some workbooks, without a word on what is wrong with them. */
  public static Checked unjudged(List<RuleFile> files) {
    RulesetReader reader = new RulesetReader();
    files.stream()
        .filter(file -> file.name().endsWith(".xlsx"))
        .map(reader::tables)
        .forEach(reader.tables::addAll);
    return new Checked(List.of(), null, List.copyOf(reader.tables), reader.cases());
  }

  /** A workbook's sheets as they are written; nothing when it cannot be opened. */
  public static Optional<List<Written>> written(RuleFile workbook) {
    return WrittenBook.read(workbook.name(), workbook.bytes(), FactModel.schema());
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
    return OwnClasses.inReach(
        () -> reader.assembled(ruleset.files(), ruleset.cases(), ruleset.compiled()));
  }

  /** A ruleset of these tables and formulas, whether or not it makes sense. */
  static Ruleset unjudged(Ruleset like, List<Table> tables, List<Drl> drl) {
    RulesetReader reader = new RulesetReader();
    reader.tables.addAll(tables);
    reader.drl.addAll(drl);
    reader.sense();
    return OwnClasses.inReach(
        () ->
            reader.assembled(
                like.files(),
                like.cases(),
                drl.equals(like.drl())
                    ? like.compiled()
                    : DrlCompiler.compile(drl.stream().map(Drl::source).toList(), reader.problems)
                        .orElseThrow()));
  }

  private Optional<Ruleset> ruleset(List<RuleFile> files) {
    List<Table> read = new ArrayList<>();
    for (RuleFile file : files) {
      if (file.name().endsWith(".drl")) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        Drl.of(file.name(), text, problems).ifPresent(drl::add);
      } else {
        read.addAll(tables(file));
      }
    }
    tables.addAll(Totals.without(read, problems));
    sense();
    Nominees nominees = problems.passable() ? Nominees.of(tables, drl) : Nominees.unclassified();
    tables.forEach(new Review(FactModel.domains(nominees), problems)::check);
    List<DrlFile> formulas = drl.stream().map(Drl::source).toList();
    Optional<CompiledDrl> compiled = remembered.compiled(formulas, problems);
    if (!problems.passable()) {
      return Optional.empty();
    }
    return compiled.map(base -> assembled(files, cases(), base));
  }

  private List<Table> tables(RuleFile workbook) {
    Remembered.Book book = remembered.book(workbook, problems);
    cases.addAll(book.cases().tables());
    explanations.addAll(book.cases().explanations());
    return book.tables();
  }

  private Cases cases() {
    return new Cases(List.copyOf(cases), List.copyOf(explanations));
  }

  /** Whether what could be read makes sense, by itself and together. */
  private void sense() {
    Identities.check(tables, problems);
    RuleNames.check(drl, problems);
    Doubts doubts = new Doubts(problems);
    Line.of(tables).forEach(line -> row(line, doubts));
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

  /** Tells all that a row lacks, but for what it may say in a cell that could not be read. */
  private void row(Line line, Doubts doubts) {
    Table.Row row = line.row();
    if (row.tests().isEmpty() && !doubts.conditions(line)) {
      problems.add(Code.NO_CONDITION, line.place(), Quote.of(row.id()));
    }
    try {
      Row ready = Row.of(line.table(), row);
      rows.add(ready);
      register(row.id(), ready.source());
    } catch (IllegalArgumentException e) {
      List<Place> empty =
          row.cells().keySet().stream()
              .filter(FactModel.schema().slots()::containsKey)
              .filter(slot -> !line.gives(slot))
              .map(line::place)
              .filter(cell -> !problems.refused(cell))
              .toList();
      if (empty.isEmpty() && !doubts.results(line)) {
        problems.add(Code.RESULTS, "together", line.place(), List.of(), Quote.of(row.id()));
      }
      empty.forEach(cell -> problems.add(Code.RESULTS, cell, Quote.of(row.id())));
    }
  }

  /** Rows and formulas by themselves are looked after elsewhere; here one has taken the other's. */
  private void register(String rule, RuleSource source) {
    RuleSource earlier = sources.put(rule, source);
    if (earlier != null && source.ref().cell() == null && earlier.ref().cell() != null) {
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
