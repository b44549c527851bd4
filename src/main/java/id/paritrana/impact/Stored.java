package id.paritrana.impact;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.evaluation.Answers;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A finished report as a file of JSON lines: its head, then each change, the largest first, then
 * what could not be decided. Its hash is that of the file, byte for byte.
 *
 * @param sha256 in hexadecimal
 * @param changes offset of the first change
 * @param left offset of the first decision that was not decided
 */
public record Stored(Path file, String sha256, ObjectNode head, long changes, long left, long end) {
  /** How the names of files begin that nobody finished. */
  static final String UNFINISHED = "impact-";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Opens a finished report and reckons its hash. */
  static Stored open(Path file) throws IOException {
    MessageDigest digest = digest();
    long at = 0;
    long lines = 0;
    long changes = 0;
    long left = -1;
    long many = -1;
    @Nullable ObjectNode head = null;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = opened(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            lines++;
            if (head == null) {
              changes = at + i + 1;
              head = firstLine(file, changes);
              many = head.path("changes").asLong(0);
            }
            if (lines == many + 1) {
              left = at + i + 1;
            }
          }
        }
        at += read;
      }
    }
    if (head == null || left < 0) {
      throw new Damaged(file, null);
    }
    String hash = hex(digest.digest());
    return new Stored(file, hash, head, changes, left, at);
  }

  /** What the report was made at. */
  public Head madeAt() {
    JsonNode journal = head.get("journal");
    return new Head(
        journal.get("entries").asLong(),
        journal.get("head").asString(),
        journal.get("lastDecision").asString());
  }

  /** Id of the ruleset that the draft was held against. */
  public String base() {
    return head.get("base").asString();
  }

  /** Id of the ruleset that the draft makes. */
  public String draft() {
    return head.get("draft").asString();
  }

  /** Which report it is. */
  public Name name() {
    return Name.of(file);
  }

  private static ObjectNode firstLine(Path file, long length) throws IOException {
    try (InputStream in = opened(file)) {
      return (ObjectNode) read(in.readNBytes((int) length));
    } catch (JacksonException | ClassCastException e) {
      throw new Damaged(file, e);
    }
  }

  private static InputStream opened(Path file) throws IOException {
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw new Damaged(file, e);
    }
  }

  static JsonNode read(byte[] line) {
    return JSON.readTree(line);
  }

  /** One line, without its end. */
  static byte[] bytes(JsonNode node) {
    return Answers.text(node).getBytes(UTF_8);
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The same, as long as its file is there: asked before any of it is sent.
   *
   * @throws Damaged if it is gone
   */
  public Stored there() throws Damaged {
    if (!Files.isReadable(file)) {
      throw new Damaged(file, null);
    }
    return this;
  }

  /** The bytes that the hash is of. */
  public void copy(OutputStream to) throws IOException {
    try (InputStream in = opened(file)) {
      in.transferTo(to);
    }
  }

  /** The lines from an offset on. */
  InputStream from(long offset) throws IOException {
    InputStream in = opened(file);
    in.skipNBytes(offset);
    return new BufferedInputStream(in, 1 << 16);
  }

  boolean beginsLine(long offset) {
    try (InputStream in = from(offset - 1)) {
      return in.read() == '\n';
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes a report line by line; what is not finished is removed. */
  static final class Writer implements AutoCloseable {
    private final Path file;
    private final OutputStream out;
    private boolean finished;

    Writer(Path folder) throws IOException {
      file = Files.createTempFile(folder, UNFINISHED, ".tmp");
      out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.SYNC), 1 << 20);
    }

    void line(byte[] line) throws IOException {
      out.write(line);
      out.write('\n');
    }

    Path finished() throws IOException {
      out.flush();
      finished = true;
      return file;
    }

    @Override
    public void close() throws IOException {
      out.close();
      if (!finished) {
        Files.deleteIfExists(file);
      }
    }
  }
}
