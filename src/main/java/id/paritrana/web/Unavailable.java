package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.journal.JournalUnavailable.Why;

/**
 * What a caller is told while the journal cannot do its work.
 *
 * @param retryAfter seconds until it is worth trying again
 */
record Unavailable(Text detail, int retryAfter) {
  private static final int SOON = 5;
  private static final int WHEN_MENDED = 30;

  static Unavailable of(Why why) {
    return switch (why) {
      case FULL ->
          new Unavailable(
              new Text(
                  "the journal's disk is full, so nothing was recorded and no decision was made; have room made on it,"
                      + " then send the request again",
                  "disk jurnal penuh sehingga tidak ada yang dicatat dan putusan tidak dibuat; minta ruang disk"
                      + " dikosongkan, lalu kirim lagi"),
              WHEN_MENDED);
      case READ_ONLY ->
          new Unavailable(
              new Text(
                  "the journal's disk is read-only, so nothing was recorded and no decision was made; have it made"
                      + " writable, then send the request again",
                  "disk jurnal hanya dapat dibaca sehingga tidak ada yang dicatat dan putusan tidak dibuat; minta izin"
                      + " tulisnya dipulihkan, lalu kirim lagi"),
              WHEN_MENDED);
      case FAILED ->
          new Unavailable(
              new Text(
                  "the journal's disk refused to write (full, read-only or damaged), so nothing was recorded and no"
                      + " decision was made; have the disk looked at, then send the request again",
                  "disk jurnal menolak ditulisi (penuh, hanya dapat dibaca, atau rusak) sehingga tidak ada yang dicatat"
                      + " dan putusan tidak dibuat; minta disk diperiksa, lalu kirim lagi"),
              WHEN_MENDED);
      case SLOW ->
          new Unavailable(
              new Text(
                  "the journal's disk is slow and too much waits for it, so nothing was recorded and no decision was"
                      + " made; send the request again later",
                  "disk jurnal lambat dan terlalu banyak yang menunggu sehingga tidak ada yang dicatat dan putusan"
                      + " tidak dibuat; kirim lagi nanti"),
              SOON);
      case UNCERTAIN ->
          new Unavailable(
              new Text(
                  "the journal's disk or its database did not answer in time, so the decision may or may not have been recorded; send"
                      + " the request again with the same Idempotency-Key, or look for the nominee's decisions first",
                  "disk jurnal atau basis datanya tidak menjawab pada waktunya sehingga putusan mungkin tercatat, mungkin tidak; kirim lagi"
                      + " dengan Idempotency-Key yang sama, atau cari dahulu putusan calon itu"),
              SOON);
      case UNREACHABLE ->
          new Unavailable(
              new Text(
                  "the journal's database is out of reach, so nothing was recorded and no decision was made; send the"
                      + " request again",
                  "basis data jurnal tidak terjangkau sehingga tidak ada yang dicatat dan putusan tidak dibuat; kirim"
                      + " lagi"),
              SOON);
      case UNSIGNED ->
          new Unavailable(
              new Text(
                  "no signed checkpoint covers this yet, and none can be signed while the journal's disk refuses to write"
                      + " (full, read-only or damaged); have the disk looked at, then ask again",
                  "belum ada checkpoint bertanda tangan yang mencakup ini, dan yang baru tidak dapat dibuat selama disk"
                      + " jurnal menolak ditulisi (penuh, hanya dapat dibaca, atau rusak); minta disk diperiksa, lalu minta lagi"),
              WHEN_MENDED);
      case UNREADABLE ->
          new Unavailable(
              new Text(
                  "the journal cannot be read at the moment; try again",
                  "jurnal sedang tidak dapat dibaca; coba lagi"),
              SOON);
    };
  }
}
