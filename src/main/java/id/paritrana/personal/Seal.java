package id.paritrana.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.dossier.Role;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM over a name, bound to its subject and to the field that it was filed in. */
final class Seal {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  /** Names are filled up to a multiple of this, so that their length says less. */
  private static final int BLOCK = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Seal() {}

  static Token seal(Subject subject, Role role, String name) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] plain = name.getBytes(UTF_8);
    byte[] filled = Arrays.copyOf(plain, (plain.length + BLOCK - 1) / BLOCK * BLOCK);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, subject.key(), nonce, subject.id(), role);
      byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(filled.length));
      cipher.doFinal(filled, 0, filled.length, sealed, NONCE);
      return new Token(subject.id(), sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name; none if the key is another one, or anything was changed. */
  static Optional<String> open(Token token, SecretKey key, Role role) {
    byte[] sealed = token.sealed();
    if (sealed.length < NONCE) {
      return Optional.empty();
    }
    try {
      byte[] nonce = Arrays.copyOf(sealed, NONCE);
      byte[] filled =
          cipher(Cipher.DECRYPT_MODE, key, nonce, token.subject(), role)
              .doFinal(sealed, NONCE, sealed.length - NONCE);
      int length = filled.length;
      // No name holds the character that fills it up: a dossier refuses it.
      while (length > 0 && filled[length - 1] == 0) {
        length--;
      }
      return Optional.of(new String(filled, 0, length, UTF_8));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String subject, Role role)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((subject + "/" + String.join("/", role.path())).getBytes(UTF_8));
    return cipher;
  }
}
