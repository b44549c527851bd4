package id.paritrana.journal;

import id.paritrana.dossier.Text;
import org.jspecify.annotations.Nullable;

/**
 * A card by which a decision is not found as it should be. It says nothing against the record.
 *
 * @param id of the entry; none where there is no such entry
 */
public record WrongCard(Kind kind, long sequence, @Nullable String id, Text says) {
  /** What is wrong with it. */
  public enum Kind {
    /** A decision has no card. */
    MISSING,
    /** A card says something else than its decision. */
    DIFFERENT,
    /** There is a card, but no decision. */
    EXTRA,
    /** The cards from here on cannot be read. */
    UNREADABLE
  }

  static WrongCard of(Difference found) {
    Expected entry = found.expected();
    String id = entry == null ? null : entry.id();
    return new WrongCard(found.kind(), found.sequence(), id, says(found.kind(), found, id));
  }

  static WrongCard unreadable(long sequence, String why) {
    return new WrongCard(
        Kind.UNREADABLE,
        sequence,
        null,
        new Text(
            "the cards from entry " + sequence + " on cannot be read; the database says: " + why,
            "kartu mulai entri " + sequence + " tidak dapat dibaca; kata basis data: " + why));
  }

  private static Text says(Kind kind, Difference found, @Nullable String id) {
    long sequence = found.sequence();
    return switch (kind) {
      case MISSING ->
          new Text(
              "decision %s (entry %d) has no card, so no search finds it".formatted(id, sequence),
              "putusan %s (entri %d) tidak punya kartu, jadi tidak ditemukan oleh pencarian"
                  .formatted(id, sequence));
      case DIFFERENT ->
          new Text(
              "the card of decision %s (entry %d) says something else than the decision"
                  .formatted(id, sequence),
              "kartu putusan %s (entri %d) tidak sesuai dengan putusannya".formatted(id, sequence));
      default ->
          new Text(
              "there is a card for entry %d, but no such decision".formatted(sequence),
              "ada kartu untuk entri %d, padahal putusannya tidak ada".formatted(sequence));
    };
  }
}
