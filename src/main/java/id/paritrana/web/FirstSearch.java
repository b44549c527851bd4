package id.paritrana.web;

import id.paritrana.journal.Journal;
import id.paritrana.journal.JournalUnavailable;
import id.paritrana.journal.search.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks once when the service starts, so that no caller waits while all cards are read. */
@Component
class FirstSearch {
  private static final Logger LOG = LoggerFactory.getLogger(FirstSearch.class);

  private final Journal journal;

  FirstSearch(Journal journal) {
    this.journal = journal;
  }

  @EventListener(ApplicationReadyEvent.class)
  void ask() {
    Thread asking = new Thread(this::count, "first-search");
    asking.setDaemon(true);
    asking.start();
  }

  private void count() {
    try {
      LOG.info("{} decisions can be searched", journal.count(Query.ALL).decisions());
    } catch (JournalUnavailable e) {
      LOG.warn("the decisions could not be read for searching; the next search tries again", e);
    }
  }
}
