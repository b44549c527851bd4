package id.paritrana.filing;

import id.paritrana.filing.book.BookWriter;
import id.paritrana.filing.book.Layout;
import id.paritrana.filing.book.Layout.Column;
import id.paritrana.filing.book.SheetWriter.Cell;
import id.paritrana.filing.book.Style;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheet that lists every code with its meaning; the form's cells offer these lists. */
final class CodeSheet {
  private static final String FLAGS = "Ya / Tidak";
  private static final int FIRST_ROW = 3;

  private CodeSheet() {}

  /** Which list a column takes; none of the lists for a column of anything. */
  static String list(Field field) {
    String general = field.path().replaceFirst("\\.[0-9]+\\.", ".*.");
    return Codes.of(field).equals(Codes.FLAGS) ? FLAGS : general;
  }

  private static Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new LinkedHashMap<>(Codes.LISTS);
    lists.put(FLAGS, Codes.FLAGS);
    return lists;
  }

  /** Where each list stands. */
  static Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    int row = FIRST_ROW;
    for (Map.Entry<String, List<String>> list : lists().entrySet()) {
      int last = row + list.getValue().size() - 1;
      sources.put(list.getKey(), Template.CODES + "!$B$" + row + ":$B$" + last);
      row = last + 1;
    }
    return sources;
  }

  static void write(BookWriter book) throws IOException {
    List<Column> columns =
        List.of(
            new Column(30, Style.PLAIN), new Column(40, Style.TEXT), new Column(50, Style.PLAIN));
    book.sheet(
        Template.CODES,
        new Layout(columns, FIRST_ROW - 1, 0, List.of()),
        sheet -> {
          sheet.row(List.of(new Cell("Kode yang dapat dipilih", Style.TITLE)));
          sheet.row(
              List.of(
                  new Cell("Kolom", Style.HEADING),
                  new Cell("Kode", Style.HEADING),
                  new Cell("Arti", Style.HEADING)));
          for (Map.Entry<String, List<String>> list : lists().entrySet()) {
            String label =
                list.getKey().equals(FLAGS)
                    ? FLAGS
                    : Field.label(list.getKey()).replace(" *:", ":").replace(" {n}:", ":");
            for (String code : list.getValue()) {
              sheet.row(
                  List.of(
                      new Cell(label, Style.PLAIN),
                      new Cell(code, Style.TEXT),
                      new Cell(Codes.meaning(code), Style.PLAIN)));
            }
          }
        });
  }
}
