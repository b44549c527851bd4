package id.paritrana.evaluation;

import id.paritrana.decision.Decision;
import id.paritrana.journal.Entry;

/**
 * Is told of each decision as soon as it is durable, in the thread that is about to answer; so it
 * must neither wait nor fail.
 */
@FunctionalInterface
public interface Onlooker {
  Onlooker NOBODY = (entry, decision) -> {};

  /**
   * Told once of each: a request that is only answered again makes no decision.
   *
   * @param entry as recorded
   * @param decision names people as the dossier does
   */
  void made(Entry entry, Decision decision);
}
