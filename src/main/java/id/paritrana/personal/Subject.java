package id.paritrana.personal;

import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A person under a random name, with the key that seals the true one.
 *
 * @param id 32 lower-case hexadecimal digits
 * @param key AES, 256 bits
 */
public record Subject(String id, SecretKey key) {
  static Subject random() {
    return new Subject(HexFormat.of().formatHex(Gcm.random(16)), key(Gcm.random(32)));
  }

  static SecretKey key(byte[] bytes) {
    return new SecretKeySpec(bytes, "AES");
  }

  @Override
  public String toString() {
    return id;
  }
}
