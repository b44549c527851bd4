package id.paritrana.impact;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.evaluation.Answers;

/**
 * Which report is meant.
 *
 * @param draft id of the draft
 * @param run 16 hexadecimal digits that stand for its filter
 */
public record Name(String draft, String run) {
  private static final int DIGITS = 16;

  /** The report on a draft that is made with a filter. */
  public static Name of(String draft, Filter filter) {
    byte[] text = Answers.text(filter.json()).getBytes(UTF_8);
    return new Name(draft, Stored.hex(Stored.digest().digest(text)).substring(0, DIGITS));
  }
}
