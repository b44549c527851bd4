package id.paritrana.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How entries are linked; docs/journal-format.md says it in words. */
final class Chain {
  /** What the first entry names as its previous one. */
  static final String START = "sha256:" + "0".repeat(64);

  private Chain() {}

  /**
   * The hash of the entry's canonical JSON. The body comes in canonical form already: it is made in
   * the caller's thread, and a canonical object is its members' canonical forms in the order of
   * their names.
   */
  static String hash(
      long sequence, String previous, String at, String id, String kind, String canonicalBody) {
    String canonical =
        "{\"at\":"
            + Canonical.text(at)
            + ",\"body\":"
            + canonicalBody
            + ",\"id\":"
            + Canonical.text(id)
            + ",\"kind\":"
            + Canonical.text(kind)
            + ",\"previous\":"
            + Canonical.text(previous)
            + ",\"sequence\":"
            + sequence
            + "}";
    return "sha256:" + HexFormat.of().formatHex(sha256(canonical.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
