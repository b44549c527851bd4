package id.paritrana.journal.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Checks signed checkpoints with nothing but the public key. */
public final class Verifier {
  static final int KEY_ID = 4;
  static final int SIGNATURE = 64;
  private static final int KEY = 32;
  private static final byte[] ED25519 = {'\n', 1};

  private final PublicKey key;

  private Verifier(PublicKey key) {
    this.key = key;
  }

  /**
   * The key in a PEM file.
   *
   * @throws IOException if there is no Ed25519 public key in it
   */
  public static Verifier read(Path file) throws IOException {
    try {
      byte[] encoded = Pem.read(file, "PUBLIC KEY");
      return new Verifier(Pem.ed25519().generatePublic(new X509EncodedKeySpec(encoded)));
    } catch (GeneralSecurityException e) {
      throw new IOException(file + " holds no Ed25519 key", e);
    }
  }

  /** The name that this key signs under, which follows from the key. */
  public String origin() {
    return "paritrana-journal/" + HexFormat.of().formatHex(Hashes.sha256(raw()), 0, 8);
  }

  /**
   * What a signed note says.
   *
   * @throws BadCheckpoint if this key did not sign it, or it says nothing that a checkpoint does
   */
  public Checkpoint open(String note) throws BadCheckpoint {
    int end = note.indexOf("\n\n") + 1;
    String line = "\u2014 " + origin() + " ";
    String signed = note.substring(end).strip();
    if (end == 0 || !signed.startsWith("\u2014 ")) {
      throw new BadCheckpoint("it is no signed checkpoint", "bukan titik periksa bertanda tangan");
    }
    if (!signed.startsWith(line)) {
      throw new BadCheckpoint(
          "another key signed it, not " + origin(), "ditandatangani kunci lain, bukan " + origin());
    }
    String text = note.substring(0, end);
    try {
      String written = signed.substring(line.length());
      byte[] bytes = Base64.getDecoder().decode(written);
      // One signature has one spelling: base64 would pass over the last bits of a changed letter.
      if (!Base64.getEncoder().encodeToString(bytes).equals(written)
          || bytes.length != KEY_ID + SIGNATURE
          || !Arrays.equals(Arrays.copyOf(bytes, KEY_ID), keyId())
          || !signs(text, Arrays.copyOfRange(bytes, KEY_ID, bytes.length))) {
        throw new BadCheckpoint("its signature is false", "tanda tangannya palsu");
      }
      return Checkpoint.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadCheckpoint("its lines cannot be read", "barisnya tidak dapat dibaca");
    }
  }

  byte[] encoded() {
    return key.getEncoded();
  }

  byte[] keyId() {
    byte[] name = origin().getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(Hashes.sha256(name, ED25519, raw()), KEY_ID);
  }

  private boolean signs(String text, byte[] bytes) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.verify(bytes);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** The key's own 32 bytes, which end its encoding. */
  private byte[] raw() {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - KEY, encoded.length);
  }
}
