package id.paritrana.journal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An entry's body: the canonical text that is hashed and kept, and the text as it was handed in
 * where that says more than the canonical form can, because of a number beyond a double.
 */
record Body(String canonical, @Nullable String written) {
  /**
   * The body of a JSON object.
   *
   * @throws IllegalArgumentException if it has no canonical form
   */
  static Body of(String json) {
    Canonical canonical = Canonical.of(json);
    return new Body(canonical.text(), canonical.quoted() ? json : null);
  }

  byte[] bytes() {
    return canonical.getBytes(StandardCharsets.UTF_8);
  }

  /** The JSON to answer with: every number as exact as it was handed in. */
  String json() {
    return written == null ? canonical : written;
  }
}
