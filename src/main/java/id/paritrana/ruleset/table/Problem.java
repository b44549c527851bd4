package id.paritrana.ruleset.table;

import id.paritrana.dossier.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why a file cannot be used, and where.
 *
 * @param code stable name of this kind of problem
 * @param cell address in the sheet ({@code D14}), or {@code line 7} of a text file
 */
public record Problem(
    String code, String file, @Nullable String sheet, @Nullable String cell, Text message)
    implements Comparable<Problem> {

  /** File, sheet and cell: {@code gates.xlsx [Panel] D14}. */
  public String place() {
    return file + (sheet == null ? "" : " [" + sheet + "]") + (cell == null ? "" : " " + cell);
  }

  @Override
  public int compareTo(Problem other) {
    return place().compareTo(other.place());
  }
}
