package id.paritrana.personal;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sealed name as it stands in a dossier.
 *
 * @param subject whose key sealed it
 * @param sealed nonce, ciphertext and tag
 */
record Token(String subject, byte[] sealed) {
  private static final Pattern TEXT = Pattern.compile("sealed:([0-9a-f]{32}):([A-Za-z0-9_-]+)");

  /** The token that a text is; none if it is a name that was never sealed. */
  static Optional<Token> of(String text) {
    Matcher token = TEXT.matcher(text);
    try {
      return token.matches()
          ? Optional.of(new Token(token.group(1), Base64.getUrlDecoder().decode(token.group(2))))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(new Token(token.group(1), new byte[0]));
    }
  }

  String text() {
    return "sealed:%s:%s"
        .formatted(subject, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
  }
}
