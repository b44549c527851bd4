package id.paritrana.minutes;

import id.paritrana.minutes.Table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said of nominees, each thing once with all those that it is said of. */
final class Grouped {
  /** More in one row would not fit on a page. */
  private static final int IN_A_ROW = 40;

  private final Map<String, List<String>> groups = new LinkedHashMap<>();

  void add(String nominee, String said) {
    groups.computeIfAbsent(said, key -> new ArrayList<>()).add(nominee);
  }

  Table table(Column said, Column nominees) {
    Table table = new Table(said, nominees);
    groups.forEach(
        (text, all) -> {
          for (int from = 0; from < all.size(); from += IN_A_ROW) {
            int to = Math.min(from + IN_A_ROW, all.size());
            table.add(text, String.join("; ", all.subList(from, to)));
          }
        });
    return table;
  }
}
