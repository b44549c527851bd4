package id.paritrana.web;

import id.paritrana.draft.Drafts;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
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
    return Criteria.recorded(RulesetFolder.read(rules, tables), journal, clock.instant());
  }

  @Bean
  Drafts drafts(@Value("${paritrana.data}") Path data) {
    return new Drafts(data.resolve("drafts"));
  }

  @Bean
  Evaluator evaluator(Ruleset ruleset) {
    return new Evaluator(ruleset);
  }

  @Bean
  Decider decider(Evaluator evaluator, Journal journal, Clock clock) {
    return new Decider(evaluator, journal, clock, () -> UUID.randomUUID().toString());
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverReport() {
    return factory ->
        factory.addContextCustomizers(
            context ->
                ((StandardHost) context.getParent())
                    .setErrorReportValveClass(ServerReport.class.getName()));
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
