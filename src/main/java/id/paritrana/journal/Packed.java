package id.paritrana.journal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A body as it is hashed, as it is kept and as it is answered. */
record Packed(
    byte[] canonical, byte[] body, @Nullable Long texts, byte @Nullable [] written, String json) {
  static Packed of(Body body, Texts texts) {
    String written = body.written();
    return new Packed(
        body.canonical().getBytes(StandardCharsets.UTF_8),
        texts.pack(body.canonical()),
        texts.id(),
        written == null ? null : Texts.NONE.pack(written),
        body.json());
  }
}
