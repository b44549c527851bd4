package id.paritrana.web;

import id.paritrana.draft.Drafts;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Current;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Erasing;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.evaluation.Rulesets;
import id.paritrana.filing.Importing;
import id.paritrana.history.History;
import id.paritrana.impact.Impacts;
import id.paritrana.journal.Journal;
import id.paritrana.journal.JournalAltered;
import id.paritrana.journal.Server;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.plenary.Comparisons;
import id.paritrana.plenary.Plenary;
import id.paritrana.plenary.Review;
import id.paritrana.plenary.Selections;
import id.paritrana.publication.Publication;
import id.paritrana.publication.ReadImpact;
import id.paritrana.ruleset.Checked;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.RulesetFolder;
import id.paritrana.ruleset.RulesetReader;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Severity;
import id.paritrana.shadow.Shadows;
import id.paritrana.stability.Panel;
import id.paritrana.stability.Stability;
import id.paritrana.watching.Watching;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.apache.catalina.core.StandardHost;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** Puts the core together; it does not know that it runs inside Spring. */
@Configuration
@EnableScheduling
class Wiring {
  private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

  @Bean(destroyMethod = "close")
  Journal journal(
      @Value("${paritrana.data}") Path data,
      @Value("${paritrana.keys}") Path keys,
      @Value("${spring.datasource.url:}") String url,
      @Value("${spring.datasource.username:#{null}}") @Nullable String user,
      @Value("${spring.datasource.password:#{null}}") @Nullable String password) {
    Journal journal =
        url.isEmpty()
            ? Journal.open(data, keys)
            : Journal.open(new Server(url, user, password), keys);
    try {
      journal.require();
      return journal;
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  @Bean(destroyMethod = "close")
  SubjectKeys subjectKeys(
      @Value("${paritrana.keys}") Path keys,
      @Value("${spring.datasource.url:}") String url,
      @Value("${spring.datasource.username:#{null}}") @Nullable String user,
      @Value("${spring.datasource.password:#{null}}") @Nullable String password) {
    return url.isEmpty()
        ? SubjectKeys.open(keys)
        : SubjectKeys.open(new Server(url, user, password).keys(), keys);
  }

  @Bean(initMethod = "finish")
  Erasing erasing(SubjectKeys keys, Journal journal, Clock clock) {
    return new Erasing(keys, journal, clock);
  }

  @Bean
  Current current(
      @Value("${paritrana.rules}") Path rules,
      @Value("${paritrana.tables}") Path tables,
      @Value("${paritrana.watch}") boolean watch,
      ServerProperties server,
      Journal journal,
      History history,
      Archive archive,
      Clock clock)
      throws IOException, InvalidRuleset, LostRuleset {
    if (watch) {
      Watching.require(journal, history, server.getAddress());
    }
    Checked checked = RulesetReader.check(RulesetFolder.files(rules, tables));
    checked.problems().stream()
        .filter(problem -> problem.severity() == Severity.WARNING)
        .forEach(problem -> LOG.warn("{} {}: {}", problem.place(), problem.code(), said(problem)));
    Current current = Current.of(checked.sound(), journal, history, archive, clock.instant());
    if (!current.ofTheFiles()) {
      LOG.warn(
          "the criteria of these folders are not in force; ruleset {} is, which was published since: hand changes in as a"
              + " draft / kriteria di folder ini tidak berlaku; yang berlaku ruleset {}, yang terbit setelahnya: serahkan"
              + " perubahan sebagai draf",
          current.ruleset().id(),
          current.ruleset().id());
    }
    if (journal.shared()) {
      // Of two that begin a journal with different keys, the second finds out now.
      sign(journal, clock);
    }
    return current;
  }

  /** A journal that somebody altered can still be read, and must be, to find out what. */
  private static void sign(Journal journal, Clock clock) {
    try {
      journal.checkpoint(clock.instant());
    } catch (JournalAltered e) {
      LOG.error("no checkpoint is signed: {} / {}", e.says().en(), e.says().id());
    }
  }

  @Bean
  Drafts drafts(@Value("${paritrana.data}") Path data) {
    return new Drafts(data.resolve("drafts"));
  }

  @Bean(initMethod = "tidy", destroyMethod = "close")
  Impacts impacts(@Value("${paritrana.data}") Path data, Journal journal, Clock clock) {
    return new Impacts(data.resolve("drafts"), journal, clock);
  }

  @Bean
  ReadImpact assessments(Impacts impacts, Current current, History history, Clock clock) {
    return new ReadImpact(impacts, current, history, clock);
  }

  @Bean
  Publication publication(
      Drafts drafts,
      Current current,
      History history,
      Archive archive,
      Journal journal,
      ReadImpact assessments,
      Clock clock) {
    return new Publication(drafts, current, history, archive, journal, assessments, clock);
  }

  private static String said(Problem problem) {
    return problem.message().en() + " / " + problem.message().id();
  }

  @Bean
  Rulesets rulesets(Current current, Archive archive, History history) {
    return new Rulesets(current::ruleset, archive, history);
  }

  @Bean
  Evaluator evaluator(Rulesets rulesets) {
    return new Evaluator(rulesets);
  }

  @Bean
  History history(Journal journal) {
    return new History(journal);
  }

  @Bean
  Archive archive(Journal journal) {
    return new Archive(journal);
  }

  @Bean
  Decider decider(
      Evaluator evaluator, Journal journal, SubjectKeys keys, Clock clock, Shadows shadows) {
    return new Decider(
        evaluator, journal, keys, clock, () -> UUID.randomUUID().toString(), shadows);
  }

  @Bean(destroyMethod = "close")
  Shadows shadows(Publication publication, Clock clock) {
    return new Shadows(publication, clock);
  }

  @Bean
  Importing importing(Journal journal, SubjectKeys keys, Clock clock) {
    return new Importing(journal, keys, clock, () -> UUID.randomUUID().toString());
  }

  @Bean
  Plenary plenary(
      Current current, Archive archive, Journal journal, SubjectKeys keys, Clock clock) {
    return new Plenary(
        current::ruleset, archive, journal, keys, clock, () -> UUID.randomUUID().toString());
  }

  @Bean
  Selections selections(Journal journal) {
    return new Selections(journal);
  }

  @Bean
  Review review(Plenary plenary) {
    return new Review(plenary);
  }

  @Bean
  Comparisons comparisons(Selections selections, Journal journal, Archive archive) {
    return new Comparisons(selections, journal, archive);
  }

  @Bean
  Stability stability(Review review, Journal journal, Archive archive) {
    return new Stability(review, journal, archive);
  }

  @Bean
  Panel panel(Review review, Journal journal) {
    return new Panel(review, journal);
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
  MappedInterceptor knownParameters() {
    return new MappedInterceptor(new String[] {"/api/v1/**"}, new KnownParameters());
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
