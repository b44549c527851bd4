package id.paritrana.ruleset;

import id.paritrana.decision.Firing;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Table;
import id.paritrana.ruleset.table.WorkbookReader;
import java.util.List;
import java.util.Map;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/** Tables alone, without any DRL, decided as {@link Ruleset} decides: for benchmarks. */
public final class TableBase {
  private final KieBase base;

  public TableBase(List<Table> tables) {
    List<Row> rows =
        tables.stream().flatMap(t -> t.rows().stream().map(row -> Row.of(t, row))).toList();
    base =
        KieBaseBuilder.createKieBaseFromModel(
            new TableModel(type -> false).of(rows), KieBaseMutabilityOption.DISABLED);
  }

  /** The tables of a workbook. */
  public static List<Table> tables(String file, byte[] bytes) {
    Problems problems = new Problems();
    List<Table> tables = new WorkbookReader(FactModel.schema()).read(file, bytes, problems);
    if (!problems.passable()) {
      throw new IllegalArgumentException(problems.sorted().get(0).toString());
    }
    return tables;
  }

  /** The technical properties a workbook must carry. */
  public static Map<String, String> headers() {
    return FactModel.schema().headers();
  }

  /** Every firing for these indicators. */
  public List<Firing> firings(List<Indicator> indicators) {
    Trace trace = new Trace();
    KieSession session = base.newKieSession();
    try {
      indicators.forEach(session::insert);
      session.addEventListener((AgendaEventListener) trace);
      session.addEventListener((RuleRuntimeEventListener) trace);
      session.registerChannel(Trace.CHANNEL, trace);
      session.fireAllRules(trace, 20_000);
    } finally {
      session.dispose();
    }
    return trace.firings();
  }
}
