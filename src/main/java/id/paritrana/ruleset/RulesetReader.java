package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
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
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * Makes a ruleset of workbooks and DRL files, or names every problem; nothing half read ever
 * decides.
 */
public final class RulesetReader {
  /** DRL rules of a phase come after the phase's table rows. */
  private static final int AFTER_ROWS = Phase.ROOM / 2;

  private final Problems problems = new Problems();
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
    Checked checked = check(files);
    Ruleset ruleset = checked.ruleset();
    if (ruleset == null) {
      throw new InvalidRuleset(checked.problems());
    }
    return ruleset;
  }

  /** Reads files as {@link #read} does, and tells what is wrong rather than refuse. */
  public static Checked check(List<RuleFile> files) {
    RulesetReader reader = new RulesetReader();
    Ruleset ruleset =
        reader.ruleset(files.stream().sorted(Comparator.comparing(RuleFile::name)).toList());
    return new Checked(reader.problems.sorted(), ruleset);
  }

  private @Nullable Ruleset ruleset(List<RuleFile> files) {
    files.forEach(this::file);
    Identities.check(tables, problems);
    tables.forEach(table -> table.rows().forEach(row -> row(table, row)));
    List<Drl.DrlRule> rules = drl.stream().flatMap(file -> file.rules().stream()).toList();
    rules.forEach(rule -> register(rule.name(), rule.source()));
    Soundness soundness = new Soundness(rows, rules, problems);
    soundness.rows();
    Vocabulary vocabulary = new Vocabulary(rows, problems);
    vocabulary.indicators(derived(rules));
    if (problems.passable()) {
      vocabulary.given("category");
      vocabulary.given("group");
      soundness.together();
    }
    Optional<InternalKnowledgeBase> base =
        problems.passable() ? DrlCompiler.compile(drl, problems) : Optional.empty();
    if (base.isEmpty()) {
      return null;
    }
    InternalKnowledgeBase compiled = base.get();
    order(compiled);
    compiled.addPackages(packages(new TableModel(type -> matched(compiled, type)).of(rows)));
    return new Ruleset(
        Fingerprint.of(tables, drl),
        files,
        List.copyOf(tables),
        sources.size(),
        derived(rules),
        new Needs(rows, rules),
        compiled);
  }

  private void file(RuleFile file) {
    if (file.name().endsWith(".drl")) {
      drl.add(Drl.of(file.name(), new String(file.bytes(), StandardCharsets.UTF_8), problems));
    } else {
      WorkbookReader workbooks = new WorkbookReader(FactModel.schema());
      tables.addAll(workbooks.read(file.name(), file.bytes(), problems));
    }
  }

  private void row(Table table, Table.Row row) {
    Place place = Place.cell(table.file(), table.sheet(), row.cell());
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
   * Gives each DRL rule its source and its place; the salience is read when a session first meets
   * the rule.
   */
  private void order(InternalKnowledgeBase base) {
    Map<String, Integer> salience = new HashMap<>();
    int[] next = new int[Phase.values().length];
    for (Drl file : drl) {
      for (Drl.DrlRule rule : file.rules()) {
        salience.put(
            rule.name(), rule.phase().salience(AFTER_ROWS + next[rule.phase().ordinal()]++));
      }
    }
    for (KiePackage compiled : base.getKiePackages()) {
      for (Rule found : compiled.getRules()) {
        RuleImpl rule = (RuleImpl) found;
        rule.addMetaAttribute(Trace.SOURCE, sources.get(rule.getName()));
        rule.setSalience(new SalienceInteger(salience.getOrDefault(rule.getName(), 0)));
      }
    }
  }

  private static boolean matched(InternalKnowledgeBase base, Class<?> type) {
    return base.getRete().getObjectTypeNodes().stream()
        .anyMatch(node -> node.getObjectType().isAssignableFrom(type));
  }

  private static List<KiePackage> packages(Model model) {
    KiePackagesBuilder builder =
        new KiePackagesBuilder(KieServices.get().newKieBaseConfiguration());
    builder.addModel(model);
    return List.copyOf(builder.build().getKiePackages());
  }

  /**
   * A rule that derives an indicator is named for it, with what tells it from its siblings in
   * brackets.
   */
  private static Set<String> derived(List<Drl.DrlRule> rules) {
    return rules.stream()
        .map(rule -> rule.name().replaceAll(" \\(.*", ""))
        .filter(name -> name.indexOf('.') > 0)
        .collect(Collectors.toUnmodifiableSet());
  }
}
