package id.paritrana.ruleset;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Judgement;
import id.paritrana.decision.Terms;
import id.paritrana.decision.fact.Fact;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.finding.GateFailed;
import id.paritrana.dossier.Dossier;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The files of a ruleset as Drools alone runs them: the DRL that its spreadsheet compiler makes of
 * each sheet and the DRL files, compiled together as an executable model. What rows match and say
 * is Drools' reading of the workbooks. Their order, hit policy and place, and the words for what
 * would have passed a gate, are the ruleset's.
 */
final class StockRuleset {
  private static final int AFTER_ROWS = Phase.ROOM / 2;

  private final String id;
  private final Map<String, RuleSource> sources = new HashMap<>();
  private final Map<String, String> bounds = new HashMap<>();
  private final Map<String, Integer> salience = new HashMap<>();
  private final Needs needs;
  private final KieBase base;

  StockRuleset(Ruleset own, List<StockSheet> sheets) {
    id = own.id();
    List<Row> rows = new ArrayList<>();
    for (Table table : own.tables()) {
      table.rows().forEach(row -> rows.add(Row.of(table, row)));
    }
    List<Drl> files =
        own.files().stream()
            .filter(file -> file.name().endsWith(".drl"))
            .flatMap(
                f ->
                    Drl.of(f.name(), new String(f.bytes(), StandardCharsets.UTF_8), new Problems())
                        .stream())
            .toList();
    List<Drl.DrlRule> written = files.stream().flatMap(file -> file.rules().stream()).toList();
    rows(rows, sheets);
    rules(written);
    needs = new Needs(rows, written);
    base = compiled(sheets, files);
    base.getKiePackages().forEach(p -> p.getRules().forEach(this::order));
  }

  /** Decides as {@link Ruleset#decide} does. */
  Decision decide(Dossier dossier) {
    Trace trace = fired(Facts.of(Unnamed.of(dossier)));
    Judgement judgement = new Judgement(trace.firings(), trace.contested());
    return judgement.decision(dossier, needs.of(judgement), id);
  }

  /** Answers as {@link Ruleset#terms} does. */
  Terms terms(Fact asked) {
    Trace trace = fired(List.of(asked));
    return new Terms(asked, trace.firings(), trace.contested(), id);
  }

  private Trace fired(List<Object> facts) {
    Trace trace = new Trace();
    KieSession session = base.newKieSession();
    try {
      facts.forEach(session::insert);
      session.addEventListener(new StockFindings(session, bounds));
      session.addEventListener((AgendaEventListener) trace);
      session.addEventListener((RuleRuntimeEventListener) trace);
      session.fireAllRules(trace);
    } finally {
      session.dispose();
    }
    return trace;
  }

  private void rows(List<Row> rows, List<StockSheet> sheets) {
    Map<String, String> names = new HashMap<>();
    sheets.forEach(sheet -> sheet.rows().forEach(row -> names.put(row.id(), row.name())));
    int[] next = new int[Phase.values().length];
    for (Row row : rows) {
      String name = names.get(row.id());
      sources.put(name, row.source());
      bounds.put(name, bound(row));
      salience.put(name, row.phase().salience(next[row.phase().ordinal()]++));
    }
  }

  private void rules(List<Drl.DrlRule> written) {
    int[] next = new int[Phase.values().length];
    for (Drl.DrlRule rule : written) {
      sources.put(rule.name(), rule.source());
      salience.put(rule.name(), rule.phase().salience(AFTER_ROWS + next[rule.phase().ordinal()]++));
    }
  }

  private static String bound(Row row) {
    return row.phase() == Phase.GATE
            && row.saying().apply(List.of(new Indicator(null, "", 0))) instanceof GateFailed gate
        ? gate.bound()
        : "";
  }

  private static KieBase compiled(List<StockSheet> sheets, List<Drl> files) {
    KieHelper helper = new KieHelper();
    for (StockSheet sheet : sheets) {
      helper.addContent(sheet.drl(), "id/paritrana/criteria/" + sheets.indexOf(sheet) + ".drl");
    }
    files.forEach(file -> helper.addContent(file.text(), "id/paritrana/rules/" + file.file()));
    return helper.build(ExecutableModelProject.class);
  }

  /**
   * Gives a rule its source and place; the salience is read when a session first meets the rule.
   */
  private void order(org.kie.api.definition.rule.Rule rule) {
    ((RuleImpl) rule).addMetaAttribute(Trace.SOURCE, sources.get(rule.getName()));
    ((RuleImpl) rule).setSalience(new SalienceInteger(salience.get(rule.getName())));
  }
}
