package id.paritrana.journal.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signs checkpoints, and lists of files that leave the journal, with its own Ed25519 key, which is
 * kept apart from the journal.
 */
public final class Signer {
  private static final String SECRET = "checkpoint-key.pem";
  private static final String OPEN = "checkpoint-key.pub.pem";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final Pattern LISTED = Pattern.compile("[0-9a-f]{64}  [^\\p{Cntrl}]+");

  private final @Nullable PrivateKey key;
  private final Verifier verifier;

  private Signer(@Nullable PrivateKey key, Verifier verifier) {
    this.key = key;
    this.verifier = verifier;
  }

  /** Whether there is a key in this directory. */
  public static boolean isIn(Path directory) {
    return Files.exists(directory.resolve(SECRET));
  }

  /** Whether both halves of a key are in this directory: it was used before. */
  public static boolean isPublished(Path directory) {
    return isIn(directory) && Files.exists(directory.resolve(OPEN));
  }

  /** The file in this directory that the open half can be read from; none if there is no key. */
  public static @Nullable Path known(Path directory) {
    return Stream.of(OPEN, SECRET)
        .map(directory::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElse(null);
  }

  /** What is done with a key before its open half is there for others. */
  public interface Begun {
    void with(Signer signer) throws IOException;
  }

  /** The key pair in this directory, as {@link #open(Path, Begun)}. */
  public static Signer open(Path directory) throws IOException {
    return open(directory, signer -> {});
  }

  /**
   * The key pair in this directory, made there if it has none. Where the secret half is gone, what
   * was signed can still be checked, and nothing more is.
   *
   * @param begun what is done first with a key whose open half was never there
   * @throws IOException if a key cannot be read or written
   */
  public static Signer open(Path directory, Begun begun) throws IOException {
    Path secret = directory.resolve(SECRET);
    Path open = directory.resolve(OPEN);
    // The open half is always written second: where it was seen, the other must be there.
    boolean published = Files.exists(open);
    if (Files.notExists(secret)) {
      if (published) {
        return new Signer(null, Verifier.read(open));
      }
      make(secret);
    }
    try {
      PrivateKey key =
          Pem.ed25519().generatePrivate(new PKCS8EncodedKeySpec(Pem.read(secret, PRIVATE)));
      if (Files.notExists(open)) {
        begun.with(new Signer(key, Verifier.read(secret)));
        Pem.write(open, Pem.block(PUBLIC, Pem.read(secret, PUBLIC)), "rw-r--r--");
      }
      Signer signer = new Signer(key, Verifier.read(open));
      signer.proveMatch(open);
      return signer;
    } catch (GeneralSecurityException e) {
      throw new IOException(secret + " holds no Ed25519 key", e);
    }
  }

  /** Whether the secret half is there. */
  public boolean signs() {
    return key != null;
  }

  /** The open half, as a PEM file has it. */
  public String publicKey() {
    return Pem.block(PUBLIC, verifier.encoded());
  }

  /** What checks this signer's checkpoints. */
  public Verifier verifier() {
    return verifier;
  }

  /** What a note says, if this key signed it. */
  public Optional<Checkpoint> signed(String note) {
    try {
      return Optional.of(verifier.open(note));
    } catch (BadCheckpoint e) {
      return Optional.empty();
    }
  }

  /** A secret for one purpose, which only who holds the private key can know; 32 bytes. */
  public byte[] secret(String purpose) {
    if (key instanceof EdECPrivateKey seeded && seeded.getBytes().isPresent()) {
      return Hashes.hmac(seeded.getBytes().get(), purpose.getBytes(StandardCharsets.UTF_8));
    }
    throw new IllegalStateException("An Ed25519 key from a file has its 32 bytes");
  }

  /** A signed note (C2SP) that a journal has this size, root and head. */
  public String sign(long size, byte[] root, String head, Instant at) {
    String text = new Checkpoint(verifier.origin(), size, root, head, at).text();
    byte[] signed = new byte[Verifier.KEY_ID + Verifier.SIGNATURE];
    System.arraycopy(verifier.keyId(), 0, signed, 0, Verifier.KEY_ID);
    byte[] signature = signature(text.getBytes(StandardCharsets.UTF_8));
    System.arraycopy(signature, 0, signed, Verifier.KEY_ID, Verifier.SIGNATURE);
    return text
        + "\n\u2014 "
        + verifier.origin()
        + " "
        + Base64.getEncoder().encodeToString(signed)
        + "\n";
  }

  /**
   * The bare signature, 64 bytes, of a list as {@code sha256sum} writes it.
   *
   * @throws IllegalArgumentException if it is anything else: what this key signs may never be taken
   *     for a checkpoint
   */
  public byte[] sign(String list) {
    List<String> lines = List.of(list.split("\n", -1));
    int end = lines.size() - 1;
    if (end == 0
        || !lines.get(end).isEmpty()
        || !lines.subList(0, end).stream().allMatch(line -> LISTED.matcher(line).matches())) {
      throw new IllegalArgumentException("Only a list of files is signed");
    }
    return signature(list.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] signature(byte[] text) {
    if (key == null) {
      throw new IllegalStateException("The private key is not here");
    }
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Nothing can be signed with this key", e);
    }
  }

  private void proveMatch(Path open) throws IOException {
    try {
      verifier.open(sign(0, new byte[Hashes.LENGTH], "none", Instant.EPOCH));
    } catch (BadCheckpoint e) {
      throw new IOException(open + " is not the public key of " + SECRET + " beside it", e);
    }
  }

  /** Both halves go into one file, so that no half is ever alone. */
  private static void make(Path secret) throws IOException {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      String both =
          Pem.block(PRIVATE, pair.getPrivate().getEncoded())
              + Pem.block(PUBLIC, pair.getPublic().getEncoded());
      Pem.write(secret, both, "rw-------");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform from 15 on has Ed25519", e);
    }
  }
}
