package id.paritrana.ruleset;

import id.paritrana.ruleset.table.Problems;
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
    return new RulesetReader()
        .ruleset(files.stream().sorted(Comparator.comparing(RuleFile::name)).toList());
  }

  private Ruleset ruleset(List<RuleFile> files) throws InvalidRuleset {
    WorkbookReader workbooks = new WorkbookReader(FactModel.schema());
    for (RuleFile file : files) {
      if (file.name().endsWith(".drl")) {
        drl.add(Drl.of(file.name(), new String(file.bytes(), StandardCharsets.UTF_8), problems));
      } else {
        tables.addAll(workbooks.read(file.name(), file.bytes(), problems));
      }
    }
    tables.forEach(table -> table.rows().forEach(row -> row(table, row)));
    drl.forEach(file -> file.rules().forEach(rule -> register(rule.name(), rule.source())));
    refuse();
    // Sense is looked for only in tables that could be read whole.
    new Soundness(rows, drl.stream().flatMap(file -> file.rules().stream()).toList(), problems)
        .check();
    refuse();
    Optional<InternalKnowledgeBase> base = DrlCompiler.compile(drl, problems);
    refuse();
    InternalKnowledgeBase compiled = base.orElseThrow();
    order(compiled);
    compiled.addPackages(packages(new TableModel(type -> matched(compiled, type)).of(rows)));
    List<Drl.DrlRule> rules = drl.stream().flatMap(file -> file.rules().stream()).toList();
    return new Ruleset(
        Fingerprint.of(tables, drl),
        files,
        List.copyOf(tables),
        sources.size(),
        derived(rules),
        new Needs(rows, rules),
        compiled);
  }

  private void row(Table table, Table.Row row) {
    if (row.tests().isEmpty()) {
      problems.add(
          "NO_CONDITION",
          table.file(),
          table.sheet(),
          row.cell(),
          "row `" + row.id() + "` has no condition and would always fire",
          "baris `" + row.id() + "` tidak punya syarat dan akan selalu berlaku");
      return;
    }
    try {
      Row ready = Row.of(table, row);
      rows.add(ready);
      register(row.id(), ready.source());
    } catch (IllegalArgumentException e) {
      problems.add(
          "RESULTS",
          table.file(),
          table.sheet(),
          row.cell(),
          "row `" + row.id() + "` leaves a result cell empty",
          "baris `" + row.id() + "` mengosongkan sel hasil");
    }
  }

  private void register(String rule, RuleSource source) {
    RuleSource earlier = sources.put(rule, source);
    if (earlier != null) {
      String cell =
          source.ref().cell() == null ? "line " + source.ref().row() : source.ref().cell();
      String there =
          earlier.ref().file()
              + (earlier.ref().sheet() == null ? "" : " [" + earlier.ref().sheet() + "]")
              + " row "
              + earlier.ref().row();
      problems.add(
          "DUPLICATE_ID",
          source.ref().file(),
          source.ref().sheet(),
          cell,
          "`" + rule + "` is already used in " + there,
          "`" + rule + "` sudah dipakai di " + there);
    }
  }

  private void refuse() throws InvalidRuleset {
    if (!problems.none()) {
      throw new InvalidRuleset(problems.sorted());
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
