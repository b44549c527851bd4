package id.paritrana.impact;

import static id.paritrana.impact.Line.cells;
import static id.paritrana.impact.Line.heading;

import id.paritrana.dossier.Text;
import id.paritrana.evaluation.words.Labels;
import id.paritrana.filing.book.SheetWriter;
import id.paritrana.filing.book.SheetWriter.Cell;
import id.paritrana.filing.book.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The first sheet of a report: what was asked, what it comes to, and by what it is proven. */
record SummarySheet(Stored report, SheetWriter to) {

  void write() throws IOException {
    JsonNode head = report.head();
    to.row(List.of(new Cell("Dampak draf terhadap putusan yang tercatat", Style.TITLE)));
    Text asked = FilterWords.of(head.get("filter"));
    pair("Yang dilihat", asked.id() + " / " + asked.en());
    pair("Putusan yang diputuskan ulang", head.get("decisions"));
    pair("Putusan yang berubah", head.get("changed"));
    pair("Hanya peringkat atau tempat yang berubah", head.get("rankOnly"));
    places("Menang menurut peringkat", head.get("winners"));
    places("Maju ke tahap berikut", head.get("sentUp"));
    pair("Berbeda karena penerbitan sebelumnya, bukan karena draf", head.get("changedEarlier"));
    pair("Jumlah selisih nilai (poin)", head.get("sum"));
    extreme("Kenaikan terbesar (poin)", head.get("largestGain"));
    extreme("Penurunan terbesar (poin)", head.get("largestLoss"));
    to.row(List.of());
    to.row(heading("Hasil sebelum", "Hasil sesudah", "Putusan"));
    for (JsonNode turn : head.get("outcomes")) {
      to.row(
          cells(
              Line.outcome(turn.get("before")),
              Line.outcome(turn.get("after")),
              turn.get("decisions")));
    }
    tallies("Kategori sebelum", "category", head.get("categories"));
    tallies("Provinsi", "province", head.get("provinces"));
    to.row(List.of());
    to.row(heading("Tidak diputuskan karena", "Putusan"));
    for (var why : head.get("notDecided").properties()) {
      to.row(cells(why(why.getKey()), why.getValue()));
    }
    to.row(List.of());
    to.row(heading("Untuk pembuktian", "Isi"));
    pair("Sidik laporan ini (SHA-256)", report.sha256());
    pair("Kriteria menurut draf (id ruleset)", report.draft());
    pair("Kriteria yang berlaku (id ruleset)", report.base());
    pair("Banyaknya entri jurnal", head.at("/journal/entries"));
    pair("Sidik entri jurnal terakhir (SHA-256)", head.at("/journal/head"));
  }

  private void places(String name, JsonNode places) throws IOException {
    pair(name + ": bertambah", places.get("gained"));
    pair(name + ": berkurang", places.get("lost"));
  }

  private void tallies(String title, String member, JsonNode tallies) throws IOException {
    to.row(List.of());
    to.row(
        heading(
            title,
            "Putusan",
            "Berubah",
            "Jumlah selisih nilai",
            "Selisih terendah",
            "Selisih tertinggi"));
    for (JsonNode tally : tallies) {
      JsonNode of = tally.get(member);
      to.row(
          cells(
              of.isString() ? Labels.INDONESIAN.of(member, of.asString()) : Line.NO_CATEGORY,
              tally.get("decisions"),
              tally.get("changed"),
              tally.get("sum"),
              tally.get("least"),
              tally.get("most")));
    }
  }

  private void extreme(String name, JsonNode extreme) throws IOException {
    if (extreme.isObject()) {
      pair(
          name,
          extreme.get("change"),
          extreme.get("nominee"),
          extreme.get("name"),
          extreme.get("province"));
    } else {
      pair(name, "tidak ada");
    }
  }

  private void pair(String name, @Nullable Object... values) throws IOException {
    List<Cell> cells = new ArrayList<>(List.of(new Cell(name, Style.PLAIN)));
    cells.addAll(cells(values));
    to.row(cells);
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
}
