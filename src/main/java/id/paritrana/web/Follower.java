package id.paritrana.web;

import id.paritrana.evaluation.Current;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.journal.JournalUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks five times a second whether another replica has published a ruleset, so that with the time
 * it takes to read one all replicas decide by it within two seconds.
 */
@Component
class Follower {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

  private final Current current;
  private boolean reachable = true;

  Follower(Current current) {
    this.current = current;
  }

  @Scheduled(fixedDelay = 200)
  void follow() {
    try {
      if (current.follow()) {
        String id = current.ruleset().id();
        LOG.info("ruleset {} is in force now / sekarang berlaku ruleset {}", id, id);
      }
      reachable = true;
    } catch (LostRuleset e) {
      LOG.error(
          "this replica decides nothing until it can read the ruleset in force: {} / replika ini tidak memutus sampai"
              + " dapat membaca ruleset yang berlaku: {}",
          e.says().en(),
          e.says().id());
    } catch (JournalUnavailable e) {
      // Told once; whoever asks for a decision meanwhile is told as well.
      if (reachable) {
        LOG.warn("the journal is out of reach / jurnal tidak terjangkau", e);
      }
      reachable = false;
    }
  }
}
