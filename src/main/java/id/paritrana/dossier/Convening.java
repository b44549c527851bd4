package id.paritrana.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a panel asks for when it meets to select: whose decisions compete, and what the meeting
 * itself has settled.
 *
 * @param province whose nominees compete; only below the regional stage
 * @param zone whose nominees compete; only at the regional stage
 * @param categories those to select; all that have a decision, if empty
 * @param from selections of the stage before; only whom they sent up competes
 * @param drawn ties that the panel settled
 * @param whole whether this is the panel's last word, and no longer provisional
 * @param replaces id of the final selection that this one takes the place of
 * @param panel who sat; the seats are printed for signature
 * @param place where the panel met
 * @param date when the panel met, as ISO 8601
 */
public record Convening(
    int assessmentYear,
    Stage stage,
    @Nullable String province,
    @Nullable String zone,
    List<String> categories,
    List<String> from,
    List<Withdrawal> withdrawn,
    List<Drawn> drawn,
    boolean whole,
    @Nullable String replaces,
    List<Member> panel,
    @Nullable String place,
    @Nullable String date) {

  /** A nominee that is no longer in the running, and why. */
  public record Withdrawal(String nominee, String reason) {}

  /**
   * Nominees whose totals and tie-breaks are all equal, in the order the panel gave them.
   *
   * @param order ids of nominees, the first on top
   */
  public record Drawn(List<String> order, String reason) {}

  /** Somebody on the panel. */
  public record Member(Seat seat, String name) {
    /** Without the name: what is printed may be kept in a log. */
    @Override
    public String toString() {
      return "Member[" + seat + "]";
    }
  }
}
