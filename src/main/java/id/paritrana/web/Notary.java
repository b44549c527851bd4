package id.paritrana.web;

import id.paritrana.journal.Journal;
import id.paritrana.journal.JournalAltered;
import id.paritrana.journal.JournalUnavailable;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Signs a checkpoint every minute in which entries came, and at the end, so that few rest on the
 * chain alone.
 */
@Component
class Notary {
  private static final Logger LOG = LoggerFactory.getLogger(Notary.class);

  private final Journal journal;
  private final Clock clock;

  Notary(Journal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  @PreDestroy
  @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
  void sign() {
    try {
      journal.checkpoint(clock.instant());
    } catch (JournalUnavailable e) {
      LOG.warn("no checkpoint was signed; the next minute will try again", e);
    } catch (JournalAltered e) {
      LOG.error("no checkpoint is signed: {} / {}", e.says().en(), e.says().id());
    }
  }
}
