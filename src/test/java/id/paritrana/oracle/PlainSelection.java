package id.paritrana.oracle;

import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Stage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the written criteria say of who wins and who goes on, read without rules or tables. */
public final class PlainSelection {
  /**
   * How many places there are.
   *
   * @param minimum the least total that wins or goes on
   */
  public record Places(int winners, int sentUp, int minimum) {}

  private static final Set<String> SUMATERA =
      Set.of("Aceh", "Riau", "Kepulauan Riau", "Jambi", "Bengkulu", "Lampung");
  private static final Set<String> JAWA_BALI =
      Set.of("Banten", "Jakarta", "DI Yogyakarta", "Daerah Istimewa Yogyakarta", "Bali");
  private static final Set<String> EAST = Set.of("Nusa Tenggara", "Maluku", "Papua");

  private PlainSelection() {}

  /**
   * The places of one category; a province is judged by the nation, so it competes within none.
   *
   * @param province where the cohort is within one
   */
  public static @Nullable Places places(
      String category, Stage stage, int year, @Nullable String province) {
    boolean within = !category.equals("PROVINCE");
    boolean oneOnly =
        "Nusa Tenggara Barat".equals(province)
            && year == 2024
            && Set.of("VILLAGE", "SMALL_MICRO").contains(category);
    return switch (stage) {
      case SCREENING -> within ? new Places(0, category.equals("REGENCY_CITY") ? 7 : 5, 0) : null;
      case INTERVIEW -> within ? new Places(oneOnly ? 1 : 3, 1, 60) : null;
      case REGIONAL -> new Places(1, 1, 0);
      case NATIONAL -> new Places(3, 0, 0);
    };
  }

  /** What decides between equal totals, in this order; before a hearing nobody has understood. */
  public static List<String> tieBreaks(Kind kind, Stage stage) {
    String first = kind == Kind.ENTERPRISE ? "COMPLIANCE" : "COVERAGE";
    return stage == Stage.SCREENING
        ? List.of(first, "vulnerable.protected")
        : List.of(first, "UNDERSTANDING", "vulnerable.protected");
  }

  /** Awards for the first by a figure: award, figure, ranks. */
  public static Set<String> rankAwards() {
    return Set.of("LARGEST_VULNERABLE_PROTECTION vulnerable.protected 1");
  }

  /** Where a province competes before it does with the nation. */
  public static @Nullable String zone(String province) {
    if (SUMATERA.contains(province)
        || province.startsWith("Sumatera ")
        || province.endsWith("Bangka Belitung")) {
      return "SUMATERA";
    } else if (JAWA_BALI.contains(province)
        || province.startsWith("Jawa ")
        || province.equals("DKI Jakarta")) {
      return "JAWA_BALI";
    } else if (province.startsWith("Kalimantan ")) {
      return "KALIMANTAN";
    } else if (province.startsWith("Sulawesi ") || province.equals("Gorontalo")) {
      return "SULAWESI";
    }
    return EAST.stream().anyMatch(province::startsWith) ? "NUSA_TENGGARA_MALUKU_PAPUA" : null;
  }
}
