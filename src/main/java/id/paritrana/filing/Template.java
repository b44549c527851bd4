package id.paritrana.filing;

import id.paritrana.filing.book.BookWriter;
import id.paritrana.filing.book.Layout;
import id.paritrana.filing.book.Layout.Choice;
import id.paritrana.filing.book.Layout.Column;
import id.paritrana.filing.book.SheetWriter;
import id.paritrana.filing.book.SheetWriter.Cell;
import id.paritrana.filing.book.Style;
import id.paritrana.filing.form.Paths;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The empty form that nominees are filed in: a sheet for governments, and one for enterprises. */
public final class Template {
  static final String GUIDE = "Petunjuk";
  static final String CODES = "Kode";

  /** Sheets that are there to be read by people. */
  static final Set<String> OWN = Set.of(GUIDE, CODES);

  private static final int FIRST_ROW = 6;
  private static final int LAST_ROW = FIRST_ROW + CohortReader.MOST;

  private Template() {}

  /** As .xlsx. */
  public static byte[] workbook() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (BookWriter book = new BookWriter(bytes)) {
        Map<String, String> sources = CodeSheet.sources();
        nominees(book, "Pemerintah daerah", Field::ofGovernments, Field::government, sources);
        nominees(book, "Badan usaha", Field::ofEnterprises, Field::enterprise, sources);
        Guide.write(book);
        CodeSheet.write(book);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void nominees(
      BookWriter book,
      String name,
      Predicate<Field> filed,
      Function<Field, String> example,
      Map<String, String> sources)
      throws IOException {
    List<Field> fields = Field.columns().stream().filter(filed).toList();
    book.sheet(name, layout(fields, sources), sheet -> write(sheet, name, fields, example));
  }

  private static Layout layout(List<Field> fields, Map<String, String> sources) {
    List<Column> columns = new ArrayList<>(List.of(new Column(12, Style.PLAIN)));
    List<Choice> choices = new ArrayList<>();
    for (Field field : fields) {
      boolean wide = field.path().matches("nominee\\.(name|province|kind)|documents|.*title");
      columns.add(new Column(wide ? 26 : 15, style(field.path())));
      String source = sources.get(CodeSheet.list(field));
      if (source != null) {
        choices.add(new Choice(columns.size(), FIRST_ROW, LAST_ROW, source));
      }
    }
    return new Layout(columns, FIRST_ROW - 1, 3, choices);
  }

  /** Of what is typed as text nothing may get lost. */
  static Style style(String path) {
    Paths.Type type = Paths.type(path);
    return type == Paths.Type.TEXT || type == Paths.Type.CODES ? Style.TEXT : Style.PLAIN;
  }

  private static void write(
      SheetWriter sheet, String name, List<Field> fields, Function<Field, String> example)
      throws IOException {
    sheet.row(List.of(new Cell("Calon Paritrana: " + name.toLowerCase(Locale.ROOT), Style.TITLE)));
    sheet.row(
        List.of(
            new Cell(
                "Satu baris untuk satu calon, mulai di bawah contoh. Baris yang catatannya CONTOH tidak dibaca. Penjelasan di lembar Petunjuk."
                    + " / One row for each nominee, below the example.",
                Style.TECHNICAL)));
    List<Cell> sections = new ArrayList<>(List.of(new Cell(null, Style.SECTION)));
    List<Cell> labels = new ArrayList<>(List.of(new Cell(Field.label(Field.NOTE), Style.HEADING)));
    List<Cell> paths = new ArrayList<>(List.of(new Cell(Field.NOTE, Style.TECHNICAL)));
    List<Cell> examples = new ArrayList<>(List.of(new Cell(Field.EXAMPLE, Style.EXAMPLE)));
    String section = "";
    for (Field field : fields) {
      boolean begins = !field.section().equals(section);
      section = field.section();
      sections.add(new Cell(begins ? section : null, Style.SECTION));
      labels.add(new Cell(field.label(), Style.HEADING));
      paths.add(new Cell(field.path(), Style.TECHNICAL));
      String shown = example.apply(field);
      examples.add(new Cell(shown.isEmpty() ? null : shown, Style.EXAMPLE));
    }
    sheet.row(sections);
    sheet.row(labels);
    sheet.hidden(paths);
    sheet.row(examples);
  }

  /** As text: all fields side by side, parted by semicolons as programs set to Indonesian do. */
  public static String text() {
    List<Field> fields = Field.columns();
    StringBuilder text = new StringBuilder("\uFEFF");
    line(text, Field.label(Field.NOTE), fields, Field::label);
    line(text, Field.NOTE, fields, Field::path);
    line(text, Field.EXAMPLE, fields, Field::government);
    line(text, Field.EXAMPLE, fields, Field::enterprise);
    return text.toString();
  }

  private static void line(
      StringBuilder text, String note, List<Field> fields, Function<Field, String> cell) {
    text.append(note);
    fields.forEach(field -> text.append(';').append(quoted(cell.apply(field))));
    text.append("\r\n");
  }

  private static String quoted(String cell) {
    return cell.matches("[^;,\"\\s]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
