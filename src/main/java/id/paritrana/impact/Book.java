package id.paritrana.impact;

import static id.paritrana.impact.Line.cell;
import static id.paritrana.impact.Line.cells;
import static id.paritrana.impact.Line.heading;

import id.paritrana.evaluation.words.Labels;
import id.paritrana.filing.book.BookWriter;
import id.paritrana.filing.book.Layout;
import id.paritrana.filing.book.Layout.Column;
import id.paritrana.filing.book.SheetWriter;
import id.paritrana.filing.book.SheetWriter.Cell;
import id.paritrana.filing.book.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A finished report as a workbook for staff, in Indonesian: summary, changes with their reasons,
 * causes, and what was not decided. Texts are texts; nothing in it is a formula.
 */
public final class Book {
  /** Rows that every spreadsheet program can open, less those of the heading. */
  private static final int MOST_ROWS = 1_000_000;

  private static final int HEAD_ROWS = 1;

  private final Stored report;

  private Book(Stored report) {
    this.report = report;
  }

  /** Writes the workbook line by line, however long it is. */
  public static void write(Stored report, OutputStream to) throws IOException {
    Book book = new Book(report);
    try (BookWriter sheets = new BookWriter(to)) {
      sheets.sheet(
          "Ringkasan",
          layout(58, 24, 18, 30, 24, 24),
          page -> new SummarySheet(report, page).write());
      sheets.sheet(
          "Perubahan",
          layout(16, 34, 17, 22, 10, 20, 22, 22, 34, 34, 10, 10, 10, 12, 12, 24, 70, 38),
          book::changes);
      sheets.sheet("Penyebab", layout(22, 12, 40, 40, 13, 12, 14, 14, 12, 12), book::causes);
      sheets.sheet("Tidak diputuskan", layout(38, 16, 90), book::left);
    }
  }

  private void changes(SheetWriter to) throws IOException {
    to.row(
        heading(
            "Id calon",
            "Nama calon",
            "Jenis",
            "Provinsi",
            "Tahun",
            "Tahap",
            "Hasil sebelum",
            "Hasil sesudah",
            "Kategori sebelum",
            "Kategori sesudah",
            "Nilai sebelum (poin)",
            "Nilai sesudah (poin)",
            "Selisih (poin)",
            "Peringkat sebelum",
            "Peringkat sesudah",
            "Penyebab: baris atau rumus",
            "Rincian",
            "Id putusan"));
    try (InputStream in = report.from(report.changes())) {
      long many = report.head().get("changes").asLong();
      for (long i = 0; i < Math.min(many, MOST_ROWS); i++) {
        change(to, Stored.read(Pages.line(in)));
      }
      if (many > MOST_ROWS) {
        to.row(cells("… selebihnya tidak muat; minta laporannya sebagai JSON"));
      }
    }
  }

  private void change(SheetWriter to, JsonNode change) throws IOException {
    Labels labels = Labels.INDONESIAN;
    List<Cell> cells =
        cells(
            change.get("nominee"),
            change.get("name"),
            labels.of("kind", change.get("kind").asString()),
            change.get("province"),
            change.get("assessmentYear"),
            labels.of("stage", change.get("stage").asString()),
            Line.outcome(change.at("/outcome/before")),
            Line.outcome(change.at("/outcome/after")),
            Line.category(change.at("/category/before")),
            Line.category(change.at("/category/after")),
            change.at("/total/before"),
            change.at("/total/after"),
            change.at("/total/change"),
            rank(change.at("/rank/before")),
            rank(change.at("/rank/after")),
            String.join(", ", change.get("causes").valueStream().map(JsonNode::asString).toList()));
    cells.add(new Cell(Sentences.of(change, report.head().get("rules")), Style.WRAPPED));
    cells.add(cell(change.get("decision")));
    to.row(cells);
  }

  private void causes(SheetWriter to) throws IOException {
    to.row(
        heading(
            "Baris atau rumus",
            "Jenis",
            "Tempat sebelum",
            "Tempat sesudah",
            "Menyangkut bobot?",
            "Putusan yang berubah",
            "Di antaranya karena ini saja",
            "Jumlah selisih (poin)",
            "Selisih terendah",
            "Selisih tertinggi"));
    for (JsonNode cause : report.head().get("causes")) {
      to.row(
          cells(
              cause.get("name"),
              switch (cause.get("kind").asString()) {
                case "ROW" -> "baris";
                case "FORMULA" -> "rumus";
                default -> "lembar";
              },
              place(cause.get("before")),
              place(cause.get("after")),
              cause.get("shared").booleanValue() ? "ya" : "tidak",
              cause.get("decisions"),
              cause.get("alone"),
              cause.get("sum"),
              cause.get("least"),
              cause.get("most")));
    }
  }

  private void left(SheetWriter to) throws IOException {
    to.row(heading("Id putusan", "Nomor entri jurnal", "Mengapa"));
    long at = report.left();
    try (InputStream in = report.from(at)) {
      for (int i = 0; i < MOST_ROWS && at < report.end(); i++) {
        byte[] line = Pages.line(in);
        at += line.length + 1;
        JsonNode one = Stored.read(line);
        to.row(cells(one.get("decision"), one.get("sequence"), one.at("/says/id")));
      }
    }
  }

  private static String rank(JsonNode rank) {
    return rank.isObject()
        ? rank.get("rank").asString()
            + " dari "
            + rank.get("of").asString()
            + (rank.get("winner").asBoolean() ? ", menang" : "")
            + (rank.get("sentUp").asBoolean() ? ", maju" : "")
        : "-";
  }

  private static String place(JsonNode place) {
    if (!place.isObject()) {
      return "-";
    }
    return String.join(
        " ",
        List.of("file", "sheet", "at").stream()
            .map(part -> place.path(part).asString(""))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private static Layout layout(int... widths) {
    return new Layout(
        Arrays.stream(widths).mapToObj(width -> new Column(width, Style.PLAIN)).toList(),
        HEAD_ROWS,
        0,
        List.of());
  }
}
