package id.paritrana.web;

import id.paritrana.evaluation.Current;
import id.paritrana.evaluation.Outdated;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A replica that cannot read the ruleset in force is to be sent no requests. */
@Component
class RulesetHealth implements HealthIndicator {
  private final Current current;

  private final Optional<Watch> watch;

  RulesetHealth(Current current, Optional<Watch> watch) {
    this.current = current;
    this.watch = watch;
  }

  @Override
  public Health health() {
    try {
      Health.Builder health = Health.up().withDetail("ruleset", current.ruleset().id());
      watch.ifPresent(it -> health.withDetail("folders", it.standing().state()));
      return health.build();
    } catch (Outdated e) {
      return Health.down().withDetail("ruleset", e.says()).build();
    }
  }
}
