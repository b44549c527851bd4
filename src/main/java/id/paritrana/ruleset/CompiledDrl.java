package id.paritrana.ruleset;

import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieContainer;

/** DRL files compiled once, from which bases without tables are minted. */
final class CompiledDrl {
  private final KieContainer container;

  CompiledDrl(KieContainer container) {
    this.container = container;
  }

  /** A fresh base of its own; tables may be added to it. */
  synchronized InternalKnowledgeBase base() {
    KieBaseConfiguration fixed = KieServices.get().newKieBaseConfiguration();
    // A ruleset never changes once it is whole; saying so spares every fact a store by class.
    fixed.setOption(KieBaseMutabilityOption.DISABLED);
    return (InternalKnowledgeBase) container.newKieBase(fixed);
  }
}
