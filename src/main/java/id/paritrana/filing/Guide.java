package id.paritrana.filing;

import id.paritrana.filing.book.BookWriter;
import id.paritrana.filing.book.Layout;
import id.paritrana.filing.book.Layout.Column;
import id.paritrana.filing.book.SheetWriter.Cell;
import id.paritrana.filing.book.Style;
import java.io.IOException;
import java.util.List;

/** The sheet that explains every column to whoever fills the form. */
final class Guide {
  private static final List<String> RULES =
      List.of(
          "Isi lembar Pemerintah daerah atau Badan usaha: satu baris untuk satu calon, mulai di bawah baris contoh.",
          "Sel yang kosong berarti angkanya tidak ada. Kosong bukan nol: bila angkanya nol, ketik 0.",
          "Ketik angka biasa, bukan rumus. Angka desimal boleh memakai koma.",
          "Jangan menghapus atau menyembunyikan kolom yang terisi, jangan menggabungkan sel.",
          "Perlu penilai, peraturan, atau inovasi lebih banyak? Tambahkan kolom dan nama isiannya di baris 5 yang tersembunyi.",
          "Bila tidak ada satu pun peraturan, inovasi, atau dokumen, ketik tidak ada pada isian pertamanya. Kosong berarti datanya belum diisi.",
          "Baris contoh dari formulir ini (catatannya hanya CONTOH) tidak dibaca. Kolom Catatan boleh diisi apa saja.",
          "English: one row for each nominee; an empty cell means that there is no figure, which is not zero; values only, no formulas; type tidak ada where there is no regulation, innovation or document at all.");

  private Guide() {}

  static void write(BookWriter book) throws IOException {
    List<Column> columns =
        List.of(
            new Column(20, Style.PLAIN),
            new Column(34, Style.PLAIN),
            new Column(60, Style.PLAIN),
            new Column(60, Style.PLAIN),
            new Column(44, Style.PLAIN));
    book.sheet(
        Template.GUIDE,
        new Layout(columns, 0, 0, List.of()),
        sheet -> {
          sheet.row(List.of(new Cell("Petunjuk pengisian", Style.TITLE)));
          for (String rule : RULES) {
            sheet.row(List.of(new Cell(rule, Style.PLAIN)));
          }
          sheet.row(List.of());
          sheet.row(
              List.of(
                  new Cell("Bagian", Style.HEADING),
                  new Cell("Kolom", Style.HEADING),
                  new Cell("Isi", Style.HEADING),
                  new Cell("English", Style.HEADING),
                  new Cell("Nama isian", Style.HEADING)));
          for (Field field : Field.all()) {
            sheet.row(
                List.of(
                    new Cell(field.section(), Style.WRAPPED),
                    new Cell(field.label().replace(" {n}", " 1, 2, …"), Style.WRAPPED),
                    new Cell(field.says().id(), Style.WRAPPED),
                    new Cell(field.says().en(), Style.WRAPPED),
                    new Cell(field.path().replace("*", "1"), Style.WRAPPED)));
          }
        });
  }
}
