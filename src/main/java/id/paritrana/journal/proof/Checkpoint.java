package id.paritrana.journal.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * How many entries a journal holds, and what fixes every one of them. Written as a C2SP
 * tlog-checkpoint with two further lines.
 *
 * @param origin which journal's key speaks
 * @param root of the Merkle tree over the hashes of the first {@code size} entries
 * @param head hash of the last of them, as the chain has it
 */
public record Checkpoint(String origin, long size, byte[] root, String head, Instant at) {
  private static final int LINES = 5;

  /** The statement that is signed: five lines. */
  public String text() {
    return String.join(
        "\n",
        origin,
        Long.toString(size),
        Base64.getEncoder().encodeToString(root),
        "head " + head,
        "at " + at,
        "");
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    try {
      if (lines.length == LINES + 1) {
        Checkpoint read =
            new Checkpoint(
                lines[0],
                Long.parseLong(lines[1]),
                Base64.getDecoder().decode(lines[2]),
                lines[3].replaceFirst("^head ", ""),
                Instant.parse(lines[4].replaceFirst("^at ", "")));
        if (read.text().equals(text) && read.root.length == Hashes.LENGTH && read.size >= 0) {
          return read;
        }
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException("These lines are no checkpoint", e);
    }
    throw new IllegalArgumentException("These lines are no checkpoint");
  }
}
