package id.paritrana.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a caller shows: 256 random bits behind a prefix that scanners for secrets can look for. Not
 * a record, so that nothing prints its text by accident.
 */
public final class Secret {
  private static final String PREFIX = "paritrana_";
  private static final int BYTES = 32;
  private static final Pattern TEXT = Pattern.compile(PREFIX + "[0-9a-f]{" + 2 * BYTES + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  /** A new one that nobody can guess. */
  public static Secret random() {
    return new Secret(PREFIX + hex(BYTES));
  }

  /** A text that may be one; none if it has not the shape. */
  static Optional<Secret> of(String text) {
    return TEXT.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
  }

  /** The only place where it can be read: for the one it is made for. */
  public String text() {
    return text;
  }

  /** All that is kept of it. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  @Override
  public String toString() {
    return "secret";
  }
}
