package id.paritrana.web;

import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Ruleset;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the core together; it does not know that it runs inside Spring. */
@Configuration
class Wiring {
  @Bean(destroyMethod = "close")
  Journal journal(@Value("${paritrana.data}") Path data) {
    return Journal.open(data);
  }

  @Bean
  Ruleset ruleset(
      @Value("${paritrana.rules}") Path rules,
      @Value("${paritrana.tables}") Path tables,
      Journal journal,
      Clock clock)
      throws IOException, InvalidRuleset {
    return Criteria.load(rules, tables, journal, clock.instant());
  }

  @Bean
  Evaluator evaluator(Ruleset ruleset, Journal journal, Clock clock) {
    return new Evaluator(ruleset, journal, clock, () -> UUID.randomUUID().toString());
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
