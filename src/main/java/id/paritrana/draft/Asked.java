package id.paritrana.draft;

import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.fact.Origin;
import id.paritrana.dossier.Dossier;
import id.paritrana.ruleset.EndlessRules;
import id.paritrana.ruleset.Ruleset;

/** What a case asks the criteria. */
sealed interface Asked {
  /**
   * What the criteria answer.
   *
   * @throws EndlessRules when the rules do not come to an end
   */
  Answer of(Ruleset ruleset);

  /** What becomes of a dossier. */
  record Filed(Dossier dossier) implements Asked {
    @Override
    public Answer of(Ruleset ruleset) {
      return new Decided(ruleset.decide(dossier));
    }
  }

  /** How those who compete with each other are selected. */
  record Competing(Cohort cohort) implements Asked {
    @Override
    public Answer of(Ruleset ruleset) {
      return new Selecting(ruleset.terms(cohort));
    }
  }

  /** Where those who come from one province compete. */
  record Coming(Origin origin) implements Asked {
    @Override
    public Answer of(Ruleset ruleset) {
      return new Selecting(ruleset.terms(origin));
    }
  }
}
