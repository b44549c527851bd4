package id.paritrana.impact;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Exact;
import id.paritrana.dossier.Dossier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A recorded decision as the criteria in force would decide it today, and as the draft would.
 *
 * @param dossier as filed, nobody named in it
 * @param recorded what was decided then, under whatever ruleset was in force
 */
record Redecided(
    String id,
    long sequence,
    Instant at,
    Dossier dossier,
    Recorded recorded,
    Decision before,
    Decision after)
    implements Result {
  /** What the record says. */
  record Recorded(String outcome, String category, BigDecimal total, String ruleset) {
    static Recorded of(Decision decision) {
      return new Recorded(
          decision.outcome().name(),
          String.valueOf(decision.category()),
          decision.score().total(),
          decision.ruleset());
    }
  }

  /** Whether the criteria in force already decide otherwise than was recorded. */
  boolean changedEarlier() {
    return !recorded.outcome.equals(before.outcome().name())
        || !recorded.category.equals(String.valueOf(before.category()))
        || recorded.total.compareTo(before.score().total()) != 0;
  }

  /** Points gained by the draft; negative if lost. */
  BigDecimal gain() {
    return Exact.sum(List.of(after.score().total(), before.score().total().negate()));
  }
}
