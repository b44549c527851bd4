package id.paritrana.web;

import id.paritrana.evaluation.Current;
import id.paritrana.evaluation.Outdated;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A replica that cannot read the ruleset in force is to be sent no requests. */
@Component
class RulesetHealth implements HealthIndicator {
  private final Current current;

  RulesetHealth(Current current) {
    this.current = current;
  }

  @Override
  public Health health() {
    try {
      return Health.up().withDetail("ruleset", current.ruleset().id()).build();
    } catch (Outdated e) {
      return Health.down().withDetail("ruleset", e.says()).build();
    }
  }
}
