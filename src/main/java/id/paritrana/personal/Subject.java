package id.paritrana.personal;

import javax.crypto.SecretKey;

/**
 * A person under a random name, with the key that seals the true one.
 *
 * @param id 32 lower-case hexadecimal digits
 * @param key AES, 256 bits
 */
public record Subject(String id, SecretKey key) {
  @Override
  public String toString() {
    return id;
  }
}
