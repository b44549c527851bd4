package id.paritrana.journal;

import id.paritrana.journal.proof.Hashes;
import id.paritrana.journal.proof.Signer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a holder of the private key wrote from what was put into the database: entries, with
 * what they say of themselves, and the answers that are kept for repeated requests. As a hash holds
 * those of all entries before, so does what vouches for it.
 */
final class Vouching {
  /** Where no private key is at hand, nothing can be told. */
  static final Vouching NONE = new Vouching(null, null);

  /** Earlier versions kept 16 bytes, or none. */
  static final int LENGTH = 17;

  private static final byte VERSION = 2;

  private final byte @Nullable [] ofEntries;
  private final byte @Nullable [] ofAnswers;

  private Vouching(byte @Nullable [] ofEntries, byte @Nullable [] ofAnswers) {
    this.ofEntries = ofEntries;
    this.ofAnswers = ofAnswers;
  }

  /** With a journal's own key. */
  static Vouching with(Signer signer) {
    return signer.signs()
        ? new Vouching(
            signer.secret("paritrana journal entry 2"), signer.secret("paritrana journal answer 1"))
        : NONE;
  }

  /**
   * What an entry is kept with.
   *
   * @param claim what it says of itself, see {@link Chain#claim}: once its body is archived, its
   *     hash cannot be made again
   */
  byte[] of(byte[] claim, byte[] hash) {
    return made(ofEntries, hash, claim);
  }

  /** Whether an entry is kept with what it should be. */
  boolean covers(byte[] claim, byte[] hash, byte[] mac) {
    return ofEntries == null || MessageDigest.isEqual(of(claim, hash), mac);
  }

  /** What a request is kept with that the entry of this hash answered. */
  byte[] of(Idempotency request, byte[] hash) {
    return made(ofAnswers, hash, Hashes.sha256(utf8(request.key())), utf8(request.requestHash()));
  }

  /** Whether the entry of this hash answered a request. */
  boolean covers(Idempotency request, byte[] hash, byte[] mac) {
    return ofAnswers == null || MessageDigest.isEqual(of(request, hash), mac);
  }

  private static byte[] made(byte @Nullable [] secret, byte[]... parts) {
    if (secret == null) {
      throw new IllegalStateException("Nobody without the private key vouches for an entry");
    }
    return ByteBuffer.allocate(LENGTH)
        .put(VERSION)
        .put(Hashes.hmac(secret, parts), 0, LENGTH - 1)
        .array();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
