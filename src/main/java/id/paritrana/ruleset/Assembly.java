package id.paritrana.ruleset;

import id.paritrana.ruleset.drl.CompiledDrl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** Puts formulas and table rows into one base, each rule with its source and its place. */
final class Assembly {
  /** DRL rules of a phase come after the phase's table rows. */
  private static final int AFTER_ROWS = Phase.ROOM / 2;

  private Assembly() {}

  static InternalKnowledgeBase of(
      CompiledDrl compiled,
      List<Drl.DrlRule> rules,
      List<Row> rows,
      Map<String, RuleSource> sources) {
    InternalKnowledgeBase base = compiled.base();
    order(base, rules, sources);
    base.addPackages(packages(new TableModel(type -> matched(base, type)).of(rows)));
    return base;
  }

  /** The salience is read when a session first meets the rule. */
  private static void order(
      InternalKnowledgeBase base, List<Drl.DrlRule> rules, Map<String, RuleSource> sources) {
    Map<String, Integer> salience = new HashMap<>();
    int[] next = new int[Phase.values().length];
    for (Drl.DrlRule rule : rules) {
      salience.put(rule.name(), rule.phase().salience(AFTER_ROWS + next[rule.phase().ordinal()]++));
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
}
