package id.paritrana.impact;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Outcome;
import id.paritrana.decision.Terms;
import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.fact.Origin;
import id.paritrana.decision.finding.QuotaSet;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Stage;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.selection.Order;
import id.paritrana.selection.Standing;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who competes with whom under one ruleset, and in which order: within a province up to INTERVIEW,
 * within a zone at REGIONAL, with everybody at NATIONAL. Safe for many threads.
 */
final class Competition {
  private final Map<Cohort, Rules> rules = new ConcurrentHashMap<>();
  private final Map<Origin, String> zones = new ConcurrentHashMap<>();
  private final Ruleset ruleset;

  Competition(Ruleset ruleset) {
    this.ruleset = ruleset;
  }

  /** What a cohort is ranked by. */
  private record Rules(Order order, @Nullable QuotaSet quota) {}

  /**
   * One who competes.
   *
   * @param winners down to which rank it would win; 0 where it has too few points
   * @param sentUp the same for going on to the next stage
   */
  record Contestant(Cohort cohort, Standing standing, int winners, int sentUp) {}

  /** None of a decision that does not compete. */
  @Nullable Contestant of(Decision decision) {
    String category = decision.category();
    if (decision.outcome() != Outcome.ELIGIBLE || category == null) {
      return null;
    }
    Cohort cohort = cohort(decision.dossier(), category);
    Rules asked = rules.computeIfAbsent(cohort, this::rules);
    QuotaSet quota = asked.quota;
    if (quota == null || decision.score().total().compareTo(quota.minimum()) < 0) {
      return new Contestant(cohort, Standing.of(asked.order, decision), 0, 0);
    }
    return new Contestant(
        cohort, Standing.of(asked.order, decision), quota.winners(), quota.sentUp());
  }

  private Rules rules(Cohort cohort) {
    Terms terms = ruleset.terms(cohort);
    return new Rules(
        Order.of(terms, List.of()), terms.quota().map(said -> said.finding()).orElse(null));
  }

  private Cohort cohort(Dossier dossier, String category) {
    Stage stage = dossier.stage();
    int year = dossier.assessmentYear();
    String province = Provinces.usual(dossier.nominee().province());
    boolean provincial = stage == Stage.SCREENING || stage == Stage.INTERVIEW;
    return new Cohort(
        dossier.nominee().kind().name(),
        category,
        stage.name(),
        year,
        provincial ? province : null,
        stage == Stage.REGIONAL ? zone(new Origin(province, year, stage.name())) : null);
  }

  private String zone(Origin origin) {
    return zones.computeIfAbsent(
        origin, asked -> ruleset.terms(asked).zone().map(said -> said.finding().zone()).orElse(""));
  }
}
