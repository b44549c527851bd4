package id.paritrana.journal;

import id.paritrana.journal.proof.Hashes;
import id.paritrana.journal.proof.Signer;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells entries that a holder of the private key wrote from those that were put into the database.
 * As a hash holds those of all entries before, so does what vouches for it.
 */
final class Vouching {
  /** Where no private key is at hand, nothing can be told. */
  static final Vouching NONE = new Vouching(null, 0);

  private static final String PURPOSE = "paritrana journal entry 1";
  private static final int LENGTH = 16;

  private final byte @Nullable [] secret;
  private final long before;

  private Vouching(byte @Nullable [] secret, long before) {
    this.secret = secret;
    this.before = before;
  }

  /**
   * With a journal's own key.
   *
   * @param before up to this sequence an entry may be without: it was written by a version that
   *     vouched for none
   */
  static Vouching with(Signer signer, long before) {
    return signer.signs() ? new Vouching(signer.secret(PURPOSE), before) : NONE;
  }

  /** What an entry of this hash is kept with. */
  byte[] of(byte[] hash) {
    if (secret == null) {
      throw new IllegalStateException("Nobody without the private key vouches for an entry");
    }
    return Arrays.copyOf(Hashes.hmac(secret, hash), LENGTH);
  }

  /** Whether an entry is kept with what it should be. */
  boolean covers(long sequence, byte[] hash, byte[] mac) {
    return secret == null
        || (mac.length == 0 ? sequence <= before : MessageDigest.isEqual(of(hash), mac));
  }
}
