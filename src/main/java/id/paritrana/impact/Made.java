package id.paritrana.impact;

import id.paritrana.decision.Decision;
import java.time.Instant;

/**
 * A decision that was recorded just now.
 *
 * @param id of its entry in the journal
 * @param sequence of that entry
 */
public record Made(String id, long sequence, Instant at, Decision decision) {}
