package id.paritrana.ruleset.table;

import org.jspecify.annotations.Nullable;

/**
 * Sheets that a marked copy carries and no author wrote, known by the text of their first cell. The
 * text says to a person, too, that the sheet is no table.
 */
public final class OwnSheets {
  /** First cell of the list of findings. */
  public static final String FINDINGS =
      "Temuan pemeriksaan (lembar otomatis, tidak dibaca sebagai tabel)";

  /** First cell of the list of rows and the cases that fired them. */
  public static final String COVERAGE =
      "Cakupan baris (lembar otomatis, tidak dibaca sebagai tabel)";

  /** First cell of the list of findings where the workbook itself could not be handed back. */
  public static final String LIST_ONLY =
      "Hanya daftar temuan, tanpa tabel: berkasnya tidak dapat ditandai"
          + " (lembar otomatis, tidak dibaca sebagai tabel)";

  private OwnSheets() {}

  /** Whether a sheet whose cell A1 holds this text is one of them. */
  public static boolean owns(@Nullable String firstCell) {
    return FINDINGS.equals(firstCell) || LIST_ONLY.equals(firstCell) || COVERAGE.equals(firstCell);
  }
}
