package id.paritrana.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How entries are linked; docs/journal-format.md says it in words. */
final class Chain {
  private static final String PREFIX = "sha256:";

  /** The hash that stands before the first entry. */
  static final byte[] ZERO = new byte[32];

  /** What the first entry names as its previous one. */
  static final String START = text(ZERO);

  private Chain() {}

  /**
   * The hash of the entry's canonical JSON. The body comes in canonical form already, as UTF-8: a
   * canonical object is its members' canonical forms in the order of their names.
   */
  static byte[] hash(
      long sequence, byte[] previous, String at, String id, String kind, byte[] canonicalBody) {
    MessageDigest digest = sha256();
    add(digest, "{\"at\":" + Canonical.text(at) + ",\"body\":");
    digest.update(canonicalBody);
    add(digest, ",\"id\":" + Canonical.text(id) + ",\"kind\":" + Canonical.text(kind));
    add(digest, ",\"previous\":\"" + text(previous) + "\",\"sequence\":" + sequence + "}");
    return digest.digest();
  }

  /** A hash as it is shown. */
  static String text(byte[] hash) {
    return PREFIX + HexFormat.of().formatHex(hash);
  }

  /** A hash from how it is shown. */
  static byte[] bytes(String text) {
    return HexFormat.of().parseHex(text, PREFIX.length(), text.length());
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
