package id.paritrana.minutes;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Who signed a checkpoint, as a C2SP signed note says it.
 *
 * @param origin the journal's name, which follows from its key
 * @param keyId the first four bytes of what the note has for a signature, as hexadecimal digits
 */
record Note(String origin, String keyId) {
  private static final int KEY_ID = 4;

  static Note of(String checkpoint) {
    String signature = checkpoint.strip().substring(checkpoint.strip().lastIndexOf(' ') + 1);
    byte[] id = Arrays.copyOf(Base64.getDecoder().decode(signature), KEY_ID);
    return new Note(checkpoint.lines().findFirst().orElse(""), HexFormat.of().formatHex(id));
  }
}
