package id.paritrana.journal.proof;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The two hashes of RFC 9162, section 2.1.1; the first byte keeps a leaf from posing as a node. */
public final class Hashes {
  /** Bytes of a hash. */
  public static final int LENGTH = 32;

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private Hashes() {}

  /** The hash of a leaf that holds these bytes. */
  public static byte[] leaf(byte[] content) {
    return sha256(LEAF, content);
  }

  /** The hash of the node above two. */
  public static byte[] node(byte[] left, byte[] right) {
    return sha256(NODE, left, right);
  }

  /** HMAC-SHA-256 of all parts together. */
  public static byte[] hmac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
    }
  }

  /** SHA-256 of all parts together. */
  public static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
