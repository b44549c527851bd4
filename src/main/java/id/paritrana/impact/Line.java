package id.paritrana.impact;

import id.paritrana.evaluation.words.Labels;
import id.paritrana.filing.book.SheetWriter.Cell;
import id.paritrana.filing.book.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A row of a report's workbook. */
final class Line {
  static final String NO_CATEGORY = "tanpa kategori / without category";

  private Line() {}

  static List<Cell> heading(String... texts) {
    return Arrays.stream(texts).map(text -> new Cell(text, Style.HEADING)).toList();
  }

  static List<Cell> cells(@Nullable Object... values) {
    List<Cell> cells = new ArrayList<>();
    for (Object value : values) {
      cells.add(cell(value));
    }
    return cells;
  }

  static Cell cell(@Nullable Object value) {
    if (value instanceof JsonNode node) {
      return node.isNumber()
          ? new Cell(node.decimalValue(), Style.PLAIN)
          : new Cell(node.isString() ? node.asString() : null, Style.TEXT);
    }
    return new Cell(value, Style.TEXT);
  }

  static String outcome(JsonNode outcome) {
    return Labels.INDONESIAN.of("outcome", outcome.asString());
  }

  static String category(JsonNode category) {
    return category.isString()
        ? Labels.INDONESIAN.of("category", category.asString())
        : NO_CATEGORY;
  }
}
