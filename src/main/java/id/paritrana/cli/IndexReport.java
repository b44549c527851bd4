package id.paritrana.cli;

import id.paritrana.journal.IndexFindings;
import java.io.PrintStream;

/** Says what is wrong with the search index, which nobody may take for an altered record. */
final class IndexReport {
  private IndexReport() {}

  static void print(IndexFindings index, PrintStream out) {
    index
        .first()
        .forEach(
            card ->
                out.println(
                    "INDEX " + card.kind() + ": " + card.says().id() + " / " + card.says().en()));
    if (index.isRight()) {
      out.printf(
          "indeks pencarian sesuai dengan %,d putusan / the search index fits %1$,d decisions%n",
          index.decisions());
    } else {
      out.printf(
          "indeks pencarian salah pada %,d kartu dari %,d putusan; jalankan reindex-journal; ini tidak berarti catatannya diubah"
              + " / the search index is wrong in %1$,d cards of %2$,d decisions; run reindex-journal;"
              + " this does not mean that the record was altered%n",
          index.wrong(), index.decisions());
    }
    if (index.unproven() > 0) {
      out.printf(
          "isi %,d putusan diarsipkan atau diubah; kartunya hanya diperiksa keberadaannya"
              + " / %1$,d decisions are archived or altered; only that they have a card was checked%n",
          index.unproven());
    }
  }
}
