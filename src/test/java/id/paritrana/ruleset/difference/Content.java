package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What workbooks say, read from their cells without the reader that is tested. */
final class Content {
  /** Sheet to row to heading to value. */
  final Map<String, Map<String, Map<String, String>>> cells = new TreeMap<>();

  /** The order of the rows where it decides. */
  final Map<String, List<String>> order = new TreeMap<>();

  private final Map<String, Integer> firsts = new TreeMap<>();

  Content(EditedBook book) {
    for (EditedBook.Part part : book.parts.values()) {
      Map<String, Map<String, String>> rows = new TreeMap<>();
      List<String> names = new ArrayList<>();
      for (@Nullable Object[] row : part.rows()) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 1; i < row.length; i++) {
          Object value = row[i];
          if (value != null) {
            values.put(
                part.labels().get(i),
                value instanceof Double d ? plain(d) : value.toString().strip());
          }
        }
        rows.put(String.valueOf(row[0]), values);
        names.add(String.valueOf(row[0]));
      }
      cells.put(part.name(), rows);
      firsts.put(part.name(), part.first() + 1);
      if (part.ordered()) {
        order.put(part.name(), names);
      }
    }
  }

  private static String plain(double number) {
    return new BigDecimal(number, new MathContext(15)).stripTrailingZeros().toPlainString();
  }

  /** Does what a difference tells. */
  void apply(RulesetDifference difference) {
    for (RowDifference row : difference.rows()) {
      Map<String, String> values = new TreeMap<>();
      Place before = row.before();
      if (before != null) {
        values = Objects.requireNonNull(rows(before).remove(row.name()), row::toString);
      }
      for (CellDifference cell : row.cells()) {
        Side was = cell.was();
        Side is = cell.is();
        String stood = was == null ? null : values.remove(was.label());
        if (was != null && !String.valueOf(stood).equals(said(was))) {
          throw new AssertionError("never said: " + cell);
        }
        if (is != null && is.value() != null) {
          values.put(is.label(), said(is));
        }
      }
      Place after = row.after();
      if (after != null) {
        rows(after).put(row.name(), values);
      }
    }
    order.forEach((sheet, names) -> reorder(sheet, names, difference.rows()));
  }

  private void reorder(String sheet, List<String> names, List<RowDifference> rows) {
    Map<Integer, String> places = new LinkedHashMap<>();
    for (RowDifference row : rows) {
      Place before = row.before();
      Place after = row.after();
      boolean stays =
          before != null
              && after != null
              && !row.changes().contains(Change.REORDERED)
              && !row.changes().contains(Change.MOVED);
      if (!stays) {
        if (before != null && sheet.equals(before.sheet())) {
          names.remove(row.name());
        }
        if (after != null && sheet.equals(after.sheet())) {
          places.put(after.row() - Objects.requireNonNull(firsts.get(sheet)), row.name());
        }
      }
    }
    places.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .forEach(place -> names.add(place.getKey(), place.getValue()));
  }

  private static String said(Side side) {
    return side.value() instanceof BigDecimal number
        ? number.toPlainString()
        : String.valueOf(side.value());
  }

  private Map<String, Map<String, String>> rows(Place place) {
    return Objects.requireNonNull(cells.get(place.sheet()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Content content
        && content.cells.equals(cells)
        && content.order.equals(order);
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }

  @Override
  public String toString() {
    return cells + "\n" + order;
  }
}
