package id.paritrana.filing;

import id.paritrana.filing.book.BookWriter;
import id.paritrana.filing.book.Layout;
import id.paritrana.filing.book.Layout.Column;
import id.paritrana.filing.book.SheetWriter;
import id.paritrana.filing.book.SheetWriter.Cell;
import id.paritrana.filing.book.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was filed with what was decided beside it. Who it is comes first, then the results,
 * then all other filed columns; it can be corrected and sent again, the results are passed over.
 */
final class Results {
  /** How the technical names of result columns begin. */
  static final String PREFIX = "result.";

  private static final Set<String> WHO = Set.of(Field.NOTE, CohortReader.ID, "nominee.name");
  private static final int FROZEN_ROWS = 3;

  private Results() {}

  static byte[] workbook(Imported imported) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (BookWriter book = new BookWriter(bytes)) {
        int from = 0;
        for (Cohort.Sheet sheet : imported.cohort().sheets()) {
          int to = from + sheet.nominees().size();
          write(book, sheet, imported.verdicts().subList(from, to));
          from = to;
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(BookWriter book, Cohort.Sheet sheet, List<@Nullable Verdict> verdicts)
      throws IOException {
    List<ResultColumn> results = results(verdicts);
    // Who it is comes first, whatever the order was; the rest keeps its own.
    List<Map.Entry<Integer, String>> filed =
        sheet.columns().entrySet().stream()
            .sorted(Comparator.comparing(column -> !WHO.contains(column.getValue())))
            .toList();
    int who = (int) filed.stream().filter(column -> WHO.contains(column.getValue())).count();
    List<Column> columns = new ArrayList<>();
    filed.forEach(
        c ->
            columns.add(
                new Column(
                    c.getValue().startsWith("nominee.") ? 24 : 14, Template.style(c.getValue()))));
    results.forEach(result -> columns.add(who, new Column(16, Style.PLAIN)));
    for (int i = 0; i < results.size(); i++) {
      columns.set(who + i, new Column(results.get(i).width(), Style.PLAIN));
    }
    book.sheet(
        sheet.name(),
        new Layout(columns, FROZEN_ROWS, who, List.of()),
        to -> {
          to.row(List.of(new Cell("Hasil putusan: " + sheet.name(), Style.TITLE)));
          head(to, filed, who, results);
          for (int i = 0; i < verdicts.size(); i++) {
            to.row(cells(sheet.nominees().get(i), filed, who, results, verdicts.get(i)));
          }
        });
  }

  private static List<ResultColumn> results(List<@Nullable Verdict> verdicts) {
    Set<String> aspects = new LinkedHashSet<>();
    verdicts.stream()
        .filter(Objects::nonNull)
        .forEach(verdict -> aspects.addAll(verdict.aspects().keySet()));
    List<ResultColumn> results = new ArrayList<>(ResultColumn.BEFORE);
    aspects.forEach(aspect -> results.add(ResultColumn.aspect(aspect)));
    results.addAll(ResultColumn.AFTER);
    return results;
  }

  private static void head(
      SheetWriter to, List<Map.Entry<Integer, String>> filed, int who, List<ResultColumn> results)
      throws IOException {
    List<Cell> labels = new ArrayList<>();
    List<Cell> names = new ArrayList<>();
    for (Map.Entry<Integer, String> column : filed) {
      labels.add(new Cell(Field.label(column.getValue()), Style.HEADING));
      names.add(new Cell(column.getValue(), Style.TECHNICAL));
    }
    List<Cell> resultLabels = new ArrayList<>();
    List<Cell> resultNames = new ArrayList<>();
    for (ResultColumn result : results) {
      resultLabels.add(new Cell(result.label(), Style.RESULT_HEADING));
      resultNames.add(new Cell(PREFIX + result.name(), Style.TECHNICAL));
    }
    labels.addAll(who, resultLabels);
    names.addAll(who, resultNames);
    to.row(labels);
    to.hidden(names);
  }

  private static List<Cell> cells(
      Cohort.Filed nominee,
      List<Map.Entry<Integer, String>> filed,
      int who,
      List<ResultColumn> results,
      @Nullable Verdict verdict) {
    List<Cell> cells = new ArrayList<>();
    for (Map.Entry<Integer, String> column : filed) {
      Object value = nominee.cells().get(column.getKey());
      cells.add(new Cell(value, value instanceof String ? Style.TEXT : Style.PLAIN));
    }
    List<Cell> decided = new ArrayList<>();
    for (ResultColumn result : results) {
      decided.add(new Cell(verdict == null ? null : result.value().apply(verdict), Style.RESULT));
    }
    cells.addAll(who, decided);
    return cells;
  }
}
