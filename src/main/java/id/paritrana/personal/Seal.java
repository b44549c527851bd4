package id.paritrana.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.dossier.Role;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;

/** A name under its subject's key, bound to the subject and to the field that it was filed in. */
final class Seal {
  /** Names are filled up to a multiple of this, so that their length says less. */
  private static final int BLOCK = 32;

  private Seal() {}

  static Token seal(Subject subject, Role role, String name) {
    byte[] plain = name.getBytes(UTF_8);
    byte[] filled = Arrays.copyOf(plain, (plain.length + BLOCK - 1) / BLOCK * BLOCK);
    return new Token(subject.id(), Gcm.seal(subject.key(), field(subject.id(), role), filled));
  }

  /** The name; none if the key is another one, or anything was changed. */
  static Optional<String> open(Token token, SecretKey key, Role role) {
    return Gcm.open(key, field(token.subject(), role), token.sealed()).map(Seal::name);
  }

  private static String name(byte[] filled) {
    int length = filled.length;
    // No name holds the character that fills it up: a dossier refuses it.
    while (length > 0 && filled[length - 1] == 0) {
      length--;
    }
    return new String(filled, 0, length, UTF_8);
  }

  private static String field(String subject, Role role) {
    return subject + "/" + String.join("/", role.path());
  }
}
