package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;
import java.util.Optional;

/** Why somebody takes a step: a text that is recorded for good and read by others. */
public final class Reason {
  /** In characters. */
  public static final int LONGEST = 2_000;

  private static final Text MISSING =
      new Text(
          "say why, in 1 to " + LONGEST + " characters; it is recorded for good",
          "sebutkan alasannya, 1 sampai " + LONGEST + " karakter; alasan ini dicatat selamanya");

  private Reason() {}

  /** What is wrong with it, if anything: it is one line, in which nothing is unseen. */
  public static Optional<Text> fault(String why) {
    if (why.codePoints().noneMatch(Character::isLetterOrDigit) || why.length() > LONGEST) {
      return Optional.of(MISSING);
    }
    String quoted = Shown.of(why);
    return Shown.hasControl(why)
        ? Optional.of(Words.control(new Text(quoted, quoted)))
        : Optional.empty();
  }
}
