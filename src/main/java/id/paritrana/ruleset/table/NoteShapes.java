package id.paritrana.ruleset.table;

import java.nio.charset.StandardCharsets;

/** The shapes of cell comments, where Excel writes one tag as a browser would. */
final class NoteShapes {
  private NoteShapes() {}

  /** The same as XML; POI mends it in the same way. */
  static byte[] wellFormed(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1)
        .replace("<br>", "<br/>")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
