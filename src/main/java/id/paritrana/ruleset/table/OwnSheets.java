package id.paritrana.ruleset.table;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sheets that a marked copy carries and no author wrote, known by the text of their first cell,
 * which says to a person, too, that the sheet is no table; and names that no table may have.
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

  /** First cell of the list of what changed since another version. */
  public static final String CHANGES =
      "Catatan perubahan terhadap versi lain (lembar otomatis, tidak dibaca sebagai tabel)";

  /** First cell of the list of rows that were removed since another version. */
  public static final String REMOVED =
      "Catatan baris yang dihapus sejak versi lain (lembar otomatis, tidak dibaca sebagai tabel)";

  private static final Set<String> ALL = Set.of(FINDINGS, LIST_ONLY, COVERAGE, CHANGES, REMOVED);

  /** What sheets are called that hold remarks, cases or our lists, however it is written. */
  private static final Pattern RESERVED =
      Pattern.compile("(?i)catatan.*|(uji|temuan|cakupan baris)( .*)?");

  private OwnSheets() {}

  /** Whether a sheet of this name is never a table, so that one that holds a table is a slip. */
  static boolean reserved(String name) {
    return RESERVED.matcher(name.strip()).matches();
  }

  /** Whether a sheet says in its name that it holds remarks only. */
  static boolean remarks(String name) {
    return name.startsWith("Catatan");
  }

  /** Whether a sheet whose cell A1 holds this text is one of them. */
  public static boolean owns(@Nullable String firstCell) {
    return firstCell != null && ALL.contains(firstCell);
  }
}
