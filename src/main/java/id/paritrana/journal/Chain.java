package id.paritrana.journal;

import id.paritrana.journal.proof.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
   * The entry's canonical JSON, whose SHA-256 is its hash. The body comes in canonical form
   * already, as UTF-8: a canonical object is its members' canonical forms in the order of their
   * names.
   */
  static byte[] envelope(
      long sequence, byte[] previous, String at, String id, String kind, byte[] canonicalBody) {
    byte[] before = utf8("{\"at\":" + Canonical.text(at) + ",\"body\":");
    byte[] after = utf8(rest(sequence, previous, id, kind));
    byte[] whole = Arrays.copyOf(before, before.length + canonicalBody.length + after.length);
    System.arraycopy(canonicalBody, 0, whole, before.length, canonicalBody.length);
    System.arraycopy(after, 0, whole, before.length + canonicalBody.length, after.length);
    return whole;
  }

  /** The entry's canonical JSON but for its body. */
  static byte[] stub(long sequence, byte[] previous, String at, String id, String kind) {
    return utf8("{\"at\":" + Canonical.text(at) + rest(sequence, previous, id, kind));
  }

  /** What an entry says of itself and its place, apart from its body and the entry before. */
  static byte[] claim(long sequence, String at, String id, String kind) {
    return utf8(
        "{\"at\":%s,\"id\":%s,\"kind\":%s,\"sequence\":%d}"
            .formatted(Canonical.text(at), Canonical.text(id), Canonical.text(kind), sequence));
  }

  private static String rest(long sequence, byte[] previous, String id, String kind) {
    return ",\"id\":%s,\"kind\":%s,\"previous\":\"%s\",\"sequence\":%d}"
        .formatted(Canonical.text(id), Canonical.text(kind), text(previous), sequence);
  }

  static byte[] hash(byte[] envelope) {
    return Hashes.sha256(envelope);
  }

  /** A hash as it is shown. */
  static String text(byte[] hash) {
    return PREFIX + HexFormat.of().formatHex(hash);
  }

  /** A hash from how it is shown. */
  static byte[] bytes(String text) {
    return HexFormat.of().parseHex(text, PREFIX.length(), text.length());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
