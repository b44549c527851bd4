package id.paritrana.journal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A body as it is hashed, as it is kept and as it is answered.
 *
 * @param lesson what later bodies can share with this one, if earlier ones could not
 */
record Packed(
    byte[] canonical,
    byte[] body,
    @Nullable Long texts,
    byte @Nullable [] written,
    String json,
    @Nullable Lesson lesson) {
  /**
   * Packs a body.
   *
   * @param ruleset under whose texts; none for a body that stands alone
   */
  static Packed of(Body body, @Nullable String ruleset, Texts texts) {
    byte[] canonical = body.bytes();
    byte[] packed = texts.pack(canonical);
    String written = body.written();
    return new Packed(
        canonical,
        packed,
        texts.id(),
        written == null ? null : Texts.NONE.pack(written.getBytes(StandardCharsets.UTF_8)),
        body.json(),
        ruleset == null ? null : texts.lesson(ruleset, canonical, packed));
  }
}
