package id.paritrana.ruleset.problem;

import id.paritrana.dossier.Text;
import java.util.List;

/**
 * One thing that is wrong with the criteria's files.
 *
 * @param related further places that take part in it, such as the other of two rows that overlap
 * @param found what is wrong, with the author's own words in backticks
 * @param advice what to do about it
 */
public record Problem(Code code, Place place, List<Place> related, Text found, Text advice)
    implements Comparable<Problem> {

  public Severity severity() {
    return code.severity();
  }

  /** What was found and what to do, as one sentence. */
  public Text message() {
    return new Text(found.en() + "; " + advice.en(), found.id() + "; " + advice.id());
  }

  /** Its place and kind, and below them the message in Indonesian and in English. */
  public String told() {
    return String.join(
        System.lineSeparator(),
        place + ": " + severity() + " " + code,
        "    " + message().id(),
        "    " + message().en());
  }

  /** In the order of their places; at one place what weighs more comes first. */
  @Override
  public int compareTo(Problem other) {
    int order = place.compareTo(other.place);
    return order != 0 ? order : code.compareTo(other.code);
  }
}
