package id.paritrana.impact;

import id.paritrana.dossier.Text;
import id.paritrana.journal.JournalAltered;
import id.paritrana.journal.JournalUnavailable;
import id.paritrana.ruleset.MachineBusy;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a report could not be made, for whoever asked for it. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static Text said(Exception e) {
    if (e instanceof JournalAltered altered) {
      return altered.says();
    } else if (e instanceof MachineBusy busy) {
      return busy.says();
    }
    LOG.error("an impact report could not be made", e);
    if (e instanceof JournalUnavailable) {
      return new Text(
          "the journal cannot be read to its end just now; ask for the report again",
          "jurnal sekarang tidak dapat dibaca sampai akhir; minta laporannya lagi");
    } else if (e instanceof IOException) {
      return new Text(
          "the disk for drafts refuses to write (full, read-only or damaged); have it looked at, then ask again",
          "disk untuk draf menolak ditulisi (penuh, hanya dapat dibaca, atau rusak); minta diperiksa, lalu minta lagi");
    }
    return new Text(
        "something in the service failed; its log says what, ask its keeper to look there",
        "ada yang gagal di dalam layanan; lognya mencatat apa, minta pengelola memeriksanya");
  }

  static Text memory() {
    return new Text(
        "the service has too little memory for a report on so many decisions; ask for one assessment year or stage",
        "memori layanan tidak cukup untuk laporan atas putusan sebanyak ini; minta satu tahun penilaian atau satu tahap");
  }

  static Text damaged() {
    return new Text(
        "the kept report is no longer what was written; ask for it again",
        "laporan yang disimpan bukan lagi yang dulu ditulis; minta lagi");
  }
}
