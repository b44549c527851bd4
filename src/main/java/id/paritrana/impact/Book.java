package id.paritrana.impact;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
      sheets.sheet("Ringkasan", layout(44, 20, 20, 16, 16, 16), book::summary);
      sheets.sheet(
          "Perubahan",
          layout(16, 14, 20, 9, 14, 18, 18, 22, 22, 9, 9, 9, 12, 12, 24, 70, 38),
          book::changes);
      sheets.sheet("Penyebab", layout(22, 12, 34, 34, 12, 12, 12, 12, 12, 12), book::causes);
      sheets.sheet("Tidak diputuskan", layout(38, 16, 90), book::left);
    }
  }

  private void summary(SheetWriter to) throws IOException {
    JsonNode head = report.head();
    row(to, Style.TITLE, "Dampak draf terhadap putusan yang tercatat");
    pair(to, "SHA-256 laporan ini", report.sha256());
    pair(to, "Ruleset draf", report.draft());
    pair(to, "Dibandingkan dengan ruleset yang berlaku", report.base());
    pair(to, "Jurnal: banyaknya entri", head.at("/journal/entries"));
    pair(to, "Jurnal: hash entri terakhir", head.at("/journal/head"));
    pair(to, "Saringan", head.get("filter").toString());
    pair(to, "Putusan yang diputuskan ulang", head.get("decisions"));
    pair(to, "Putusan yang berubah", head.get("changed"));
    pair(to, "Hanya peringkat yang berubah", head.get("rankOnly"));
    pair(to, "Berbeda karena penerbitan sebelumnya, bukan karena draf", head.get("changedEarlier"));
    pair(to, "Jumlah perubahan nilai", head.get("sum"));
    pair(to, "Kenaikan terbesar", head.at("/largestGain/change"), head.at("/largestGain/nominee"));
    pair(to, "Penurunan terbesar", head.at("/largestLoss/change"), head.at("/largestLoss/nominee"));
    to.row(List.of());
    row(to, Style.HEADING, "Hasil sebelum", "Hasil sesudah", "Putusan");
    for (JsonNode turn : head.get("outcomes")) {
      to.row(cells(outcome(turn.get("before")), outcome(turn.get("after")), turn.get("decisions")));
    }
    tallies(to, "Kategori", "category", head.get("categories"));
    tallies(to, "Provinsi", "province", head.get("provinces"));
    to.row(List.of());
    row(to, Style.HEADING, "Tidak diputuskan karena", "Putusan");
    for (var why : head.get("notDecided").properties()) {
      to.row(cells(why(why.getKey()), why.getValue()));
    }
  }

  private static void tallies(SheetWriter to, String title, String member, JsonNode tallies)
      throws IOException {
    to.row(List.of());
    row(to, Style.HEADING, title, "Putusan", "Berubah", "Jumlah", "Terendah", "Tertinggi");
    for (JsonNode tally : tallies) {
      to.row(
          cells(
              Labels.INDONESIAN.of(member, tally.get(member).asString()),
              tally.get("decisions"),
              tally.get("changed"),
              tally.get("sum"),
              tally.get("least"),
              tally.get("most")));
    }
  }

  private void changes(SheetWriter to) throws IOException {
    row(
        to,
        Style.HEADING,
        "Calon",
        "Jenis",
        "Provinsi",
        "Tahun",
        "Tahap",
        "Hasil sebelum",
        "Hasil sesudah",
        "Kategori sebelum",
        "Kategori sesudah",
        "Nilai sebelum",
        "Nilai sesudah",
        "Selisih",
        "Peringkat sebelum",
        "Peringkat sesudah",
        "Penyebab",
        "Rincian",
        "Putusan");
    try (InputStream in = report.from(report.changes())) {
      long many = report.head().get("changes").asLong();
      for (long i = 0; i < Math.min(many, MOST_ROWS); i++) {
        change(to, Stored.read(Pages.line(in)));
      }
      if (many > MOST_ROWS) {
        row(to, Style.PLAIN, "… selebihnya tidak muat; minta laporannya sebagai JSON");
      }
    }
  }

  private void change(SheetWriter to, JsonNode change) throws IOException {
    Labels labels = Labels.INDONESIAN;
    List<Cell> cells =
        cells(
            change.get("nominee"),
            labels.of("kind", change.get("kind").asString()),
            change.get("province"),
            change.get("assessmentYear"),
            labels.of("stage", change.get("stage").asString()),
            outcome(change.at("/outcome/before")),
            outcome(change.at("/outcome/after")),
            labels.of("category", change.at("/category/before").asString("-")),
            labels.of("category", change.at("/category/after").asString("-")),
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
    row(
        to,
        Style.HEADING,
        "Baris atau rumus",
        "Jenis",
        "Tempat sebelum",
        "Tempat sesudah",
        "Bobot bersama?",
        "Putusan",
        "Satu-satunya penyebab",
        "Jumlah selisih",
        "Terendah",
        "Tertinggi");
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
    row(to, Style.HEADING, "Putusan", "Nomor di jurnal", "Mengapa");
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

  private static String why(String code) {
    return switch (Left.Why.valueOf(code)) {
      case ARCHIVED -> "sudah diarsipkan";
      case ALTERED -> "entri jurnal bukan lagi yang dicatat";
      case UNREADABLE -> "berkas tidak terbaca oleh versi ini";
      case HANDED_IN -> "berkas mengisi angka yang dihitung kriteria sendiri";
      case ENDLESS -> "kriteria tidak sampai ke hasil";
      case CONTESTED -> "kriteria bertentangan, sebelum dan sesudah";
    };
  }

  private static String outcome(JsonNode outcome) {
    return Labels.INDONESIAN.of("outcome", outcome.asString());
  }

  private static String rank(JsonNode rank) {
    return rank.isObject()
        ? rank.get("rank").asString() + " dari " + rank.get("of").asString()
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

  private static void pair(SheetWriter to, String name, @Nullable Object... values)
      throws IOException {
    List<Cell> cells = new ArrayList<>(List.of(new Cell(name, Style.PLAIN)));
    cells.addAll(cells(values));
    to.row(cells);
  }

  private static void row(SheetWriter to, Style style, String... texts) throws IOException {
    to.row(Arrays.stream(texts).map(text -> new Cell(text, style)).toList());
  }

  private static List<Cell> cells(@Nullable Object... values) {
    List<Cell> cells = new ArrayList<>();
    for (Object value : values) {
      cells.add(cell(value));
    }
    return cells;
  }

  private static Cell cell(@Nullable Object value) {
    if (value instanceof JsonNode node) {
      return node.isNumber()
          ? new Cell(node.decimalValue(), Style.PLAIN)
          : new Cell(node.isString() ? node.asString() : null, Style.TEXT);
    }
    return new Cell(value, Style.TEXT);
  }

  private static Layout layout(int... widths) {
    return new Layout(
        Arrays.stream(widths).mapToObj(width -> new Column(width, Style.PLAIN)).toList(),
        HEAD_ROWS,
        0,
        List.of());
  }
}
