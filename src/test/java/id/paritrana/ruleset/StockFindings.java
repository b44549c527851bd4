package id.paritrana.ruleset;

import id.paritrana.decision.Says;
import java.util.Map;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Hands each firing row an empty {@code says} and puts the finding it filled in into the session.
 */
final class StockFindings extends DefaultAgendaEventListener {
  private final KieSession session;
  private final Map<String, String> bounds;
  private Says says = new Says();

  /**
   * @param bounds what would have passed, by the name Drools gave a row
   */
  StockFindings(KieSession session, Map<String, String> bounds) {
    this.session = session;
    this.bounds = bounds;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    says = new Says();
    session.setGlobal("says", says);
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    String bound = bounds.get(event.getMatch().getRule().getName());
    if (bound != null) {
      session.insert(says.saying(bound).apply(event.getMatch().getObjects()));
    }
  }
}
