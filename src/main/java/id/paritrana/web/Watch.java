package id.paritrana.web;

import id.paritrana.evaluation.Current;
import id.paritrana.history.History;
import id.paritrana.journal.JournalAltered;
import id.paritrana.journal.JournalUnavailable;
import id.paritrana.watching.InWords;
import id.paritrana.watching.News;
import id.paritrana.watching.Standing;
import id.paritrana.watching.Watching;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the folders of the criteria on the desk of a developer, and says what came of it. */
@Component
@ConditionalOnBooleanProperty("paritrana.watch")
class Watch {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  private final Watching watching;
  private boolean reachable = true;

  Watch(
      @Value("${paritrana.rules}") Path rules,
      @Value("${paritrana.tables}") Path tables,
      Current current,
      History history,
      Clock clock) {
    watching = new Watching(rules, tables, current, history, clock, System::nanoTime);
    LOG.warn(
        "for development only: what is saved in {} and {} comes into force at once, approved by nobody / hanya untuk"
            + " pengembangan: yang disimpan di {} dan {} langsung berlaku, tidak disetujui siapa pun",
        rules,
        tables,
        rules,
        tables);
  }

  Standing standing() {
    return watching.standing();
  }

  @Scheduled(fixedDelay = 150)
  void look() {
    try {
      watching.look().ifPresent(Watch::say);
      reachable = true;
    } catch (JournalUnavailable | JournalAltered e) {
      // Told once; it is tried again until it can be recorded.
      if (reachable) {
        LOG.error(
            "what was saved does not count, for it cannot be recorded / yang disimpan tidak berlaku karena tidak dapat"
                + " dicatat: {}",
            e.getMessage());
      }
      reachable = false;
    }
  }

  private static void say(News news) {
    String words = InWords.of(news);
    if (news instanceof News.Refused) {
      LOG.error(words);
    } else if (news instanceof News.Ended) {
      LOG.warn(words);
    } else {
      LOG.info(words);
    }
  }
}
