package id.paritrana.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a store knows a person by instead of the name: HMAC-SHA256 under the store's secret. */
record Tags(SecretKeySpec secret) {
  static Tags of(byte[] secret) {
    return new Tags(new SecretKeySpec(secret, "HmacSHA256"));
  }

  byte[] of(Person person) {
    return mac(
        "person".getBytes(UTF_8),
        person.role().name().getBytes(UTF_8),
        person.nominee().getBytes(UTF_8),
        person.name().getBytes(UTF_8));
  }

  /** Each part with its length before it, so that no two lists of parts are one. */
  byte[] mac(byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(secret.getAlgorithm());
      mac.init(secret);
      for (byte[] part : parts) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
