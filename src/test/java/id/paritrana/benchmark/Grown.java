package id.paritrana.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A scoring table of any size: ten categories × 24 indicators, each pair cut into as many bands as
 * the rows allow, and a nominee that has all 24 indicators, so that each of them hits one row.
 */
record Grown(List<Band> rows) {
  static final String CATEGORY = "REGENCY_CITY";
  static final int INDICATORS = 24;

  private static final List<String> CATEGORIES =
      List.of(
          "PROVINCE",
          CATEGORY,
          "VILLAGE",
          "SMALL_MICRO",
          "ENTERPRISE_LARGE",
          "ENTERPRISE_MEDIUM",
          "ENTERPRISE_FINANCE",
          "ENTERPRISE_AGRICULTURE",
          "ENTERPRISE_EDUCATION",
          "PUBLIC_SERVICE");

  /** One row: {@code from <= value < to} gives the points. */
  record Band(
      String id,
      String category,
      String indicator,
      BigDecimal from,
      BigDecimal to,
      BigDecimal points) {}

  static Grown of(int size) {
    int keys = CATEGORIES.size() * INDICATORS;
    List<Band> rows = new ArrayList<>(size);
    for (int key = 0; key < keys; key++) {
      int bands = size / keys + (key < size % keys ? 1 : 0);
      for (int band = 0; band < bands; band++) {
        rows.add(
            new Band(
                String.format("GR-%04d", rows.size() + 1),
                CATEGORIES.get(key % CATEGORIES.size()),
                indicator(key / CATEGORIES.size()),
                bound(band, bands),
                bound(band + 1, bands),
                BigDecimal.valueOf(10L * band + 5, 1)));
      }
    }
    return new Grown(List.copyOf(rows));
  }

  /** Values all over the bands, the same every time. */
  static Map<String, BigDecimal> values() {
    Random random = new Random(24);
    Map<String, BigDecimal> values = new TreeMap<>();
    for (int i = 0; i < INDICATORS; i++) {
      values.put(indicator(i), BigDecimal.valueOf(random.nextInt(10_000), 4));
    }
    return values;
  }

  private static String indicator(int index) {
    return String.format("grown.i%02d", index + 1);
  }

  private static BigDecimal bound(int band, int bands) {
    return BigDecimal.valueOf(10_000L * band / bands, 4);
  }
}
