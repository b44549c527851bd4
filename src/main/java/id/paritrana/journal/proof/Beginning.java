package id.paritrana.journal.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where an export begins that leaves out the first entries. It need not be believed: a checkpoint
 * over later entries has their root only if this is how the tree stood.
 *
 * @param after how many entries are left out
 * @param head the hash of the last of them
 * @param peaks roots of the full subtrees they make, the largest first
 */
public record Beginning(long after, byte[] head, List<byte[]> peaks) {
  /** An export that leaves out nothing. */
  public static final Beginning START = new Beginning(0, new byte[Hashes.LENGTH], List.of());

  private static final String PREFIX = "{\"begins\":";
  private static final JsonMapper JSON = new JsonMapper();

  public Beginning {
    peaks = List.copyOf(peaks);
    if (after < 0 || peaks.size() != Long.bitCount(after)) {
      throw new IllegalArgumentException("No tree of " + after + " entries is like this");
    }
  }

  /** The state of a tree after its first entries. */
  public static Beginning of(long after, byte[] head, Subtrees tree) {
    List<byte[]> peaks = new ArrayList<>();
    Frontier.of(
        after,
        (level, index) -> {
          byte[] root = tree.root(level, index);
          peaks.add(root);
          return root;
        });
    return new Beginning(after, head, peaks);
  }

  /** The line of an export that says so. */
  public byte[] line() {
    ObjectNode node = JSON.createObjectNode().put("after", after);
    node.put("head", "sha256:" + HexFormat.of().formatHex(head));
    ArrayNode roots = node.putArray("peaks");
    peaks.forEach(peak -> roots.add(Base64.getEncoder().encodeToString(peak)));
    return (PREFIX + JSON.writeValueAsString(node) + "}\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Whether this is the state that a checkpoint was signed over. */
  public boolean isOf(Checkpoint signed) {
    return signed.size() == after
        && signed.head().equals("sha256:" + HexFormat.of().formatHex(head))
        && Arrays.equals(signed.root(), root());
  }

  /** The root of the tree. */
  public byte[] root() {
    return frontier().root();
  }

  /** What a line of {@link #line()} says; none if it is no such line. */
  public static Optional<Beginning> of(byte[] line) {
    return isLine(line) ? Optional.ofNullable(read(line)) : Optional.empty();
  }

  /** The tree as it can go on. */
  public Frontier frontier() {
    Iterator<byte[]> next = peaks.iterator();
    return Frontier.of(after, (level, index) -> next.next());
  }

  static boolean isLine(byte[] line) {
    return new String(line, 0, Math.min(line.length, PREFIX.length()), StandardCharsets.US_ASCII)
        .equals(PREFIX);
  }

  /** What a line says; none if it is no beginning. */
  static @Nullable Beginning read(byte[] line) {
    try {
      JsonNode node = JSON.readTree(line).path("begins");
      List<byte[]> peaks = new ArrayList<>();
      for (JsonNode peak : node.path("peaks")) {
        peaks.add(Base64.getDecoder().decode(peak.asString()));
      }
      String head = node.path("head").asString();
      Beginning read =
          new Beginning(
              node.path("after").asLong(),
              HexFormat.of().parseHex(head, "sha256:".length(), head.length()),
              peaks);
      return read.head.length == Hashes.LENGTH ? read : null;
    } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }
}
