package id.paritrana.journal;

import id.paritrana.journal.search.Card;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the index should hold for one entry.
 *
 * @param decision whether there should be a card
 * @param proven whether the entry is what was recorded, as far as that shows here
 * @param card what follows from the body; none where it cannot be read or is elsewhere
 */
record Expected(
    long sequence, String id, long at, boolean decision, boolean proven, @Nullable Card card) {

  /** Of an entry whose body is here. */
  static Expected of(Row row, byte @Nullable [] canonical, boolean proven) {
    boolean decision = row.kind().equals(Kind.DECISION.name());
    Card card = decision && canonical != null ? Card.of(canonical) : null;
    return new Expected(row.sequence(), row.id(), row.at(), decision, proven, card);
  }

  /** Of an entry whose body is elsewhere. */
  static Expected archived(Row row) {
    return new Expected(row.sequence(), row.id(), row.at(), true, true, null);
  }

  /** What is wrong with the card that is kept, if anything. */
  WrongCard.@Nullable Kind fault(@Nullable KeptCard kept, Numbers numbers) {
    if (kept == null) {
      return decision ? WrongCard.Kind.MISSING : null;
    }
    if (!decision) {
      return proven ? WrongCard.Kind.EXTRA : null;
    }
    return isUnknown() || says(kept, numbers) ? null : WrongCard.Kind.DIFFERENT;
  }

  /** Whether nobody can say here what the card should be. */
  boolean isUnknown() {
    return card == null || !proven;
  }

  private boolean says(KeptCard kept, Numbers numbers) {
    return card != null
        && at == kept.at()
        && Objects.equals(card.nominee(), kept.nominee())
        && Objects.equals(card.total() == null ? null : card.total().longValue(), kept.total())
        && Arrays.equals(numbers.packed(card.terms()), kept.terms());
  }
}
