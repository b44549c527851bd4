package id.paritrana.minutes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets as spreadsheets allow them: at most 31 characters, none twice. */
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  String of(String wanted) {
    String safe = safe(wanted);
    String name = safe;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = " (" + i + ")";
      name = safe.substring(0, Math.min(safe.length(), LONGEST - number.length())) + number;
    }
    return name;
  }

  /** Without commas: the library takes one in a sheet's name for the end of the name. */
  private static String safe(String wanted) {
    return WorkbookUtil.createSafeSheetName(Plain.of(wanted).replace(",", ""), '-');
  }
}
