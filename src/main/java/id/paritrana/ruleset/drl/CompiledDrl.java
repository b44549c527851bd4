package id.paritrana.ruleset.drl;

import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.conf.KieBaseMutabilityOption;

/** Formula files compiled once, from which any number of rule bases can be made. */
public final class CompiledDrl {
  private final List<Model> models;

  CompiledDrl(List<Model> models) {
    this.models = models;
  }

  /**
   * A new base with rules of its own, so that what is done to one is not seen in another. It
   * compiles nothing.
   */
  public InternalKnowledgeBase base() {
    // A ruleset never changes once it is whole; saying so spares every fact a store by class.
    return KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
  }
}
