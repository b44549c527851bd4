package id.paritrana.impact;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.evaluation.Answers;
import java.nio.file.Path;

/**
 * Which report is meant.
 *
 * @param draft id of the draft
 * @param run 16 hexadecimal digits that stand for its filter
 */
public record Name(String draft, String run) {
  private static final int DIGITS = 16;

  /** The report that a file on the shelf holds. */
  static Name of(Path file) {
    String[] parts = file.getFileName().toString().split("\\.", -1);
    return new Name(parts[0], parts[1]);
  }

  /** The report on a draft that is made with a filter. */
  public static Name of(String draft, Filter filter) {
    byte[] text = Answers.text(filter.json()).getBytes(UTF_8);
    return new Name(draft, Stored.hex(Stored.digest().digest(text)).substring(0, DIGITS));
  }
}
