package id.paritrana.journal;

import id.paritrana.dossier.Text;
import java.nio.file.Path;
import java.util.List;

/**
 * What the journal holds does not fit what it recorded: somebody, or a fault of the disk, changed
 * it. Nothing of it may be shown as recorded, and nothing over it may be signed.
 */
public final class JournalAltered extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  private JournalAltered(Text says) {
    super(says.en());
    this.says = says;
  }

  static JournalAltered entry(long sequence) {
    return new JournalAltered(
        new Text(
            "entry "
                + sequence
                + " of the journal is not what was recorded; verify the journal and compare it with a copy",
            "entri "
                + sequence
                + " jurnal tidak sama dengan yang dicatat; periksa jurnal dan bandingkan dengan salinannya"));
  }

  static JournalAltered foreign(long sequence) {
    return new JournalAltered(
        new Text(
            "entry "
                + sequence
                + " of the journal was not written by this service, or was written anew by somebody else; verify the journal and"
                + " compare it with a copy",
            "entri "
                + sequence
                + " jurnal tidak ditulis oleh layanan ini, atau ditulis ulang oleh pihak lain; periksa jurnal dan bandingkan"
                + " dengan salinannya"));
  }

  static JournalAltered answer(String key, long sequence) {
    return new JournalAltered(
        new Text(
            "entry "
                + sequence
                + " is kept as the answer to the idempotency key "
                + key
                + ", but did not answer that request; verify the journal and compare it with a copy",
            "entri "
                + sequence
                + " tersimpan sebagai jawaban atas kunci idempotensi "
                + key
                + ", padahal bukan jawaban permintaan itu; periksa jurnal dan bandingkan dengan salinannya"));
  }

  static JournalAltered unvouched() {
    return new JournalAltered(
        new Text(
            "nothing vouches for any entry of this journal: an earlier version of this program wrote it, or somebody took away what"
                + " did. It can be read and verified, but nothing is recorded or signed. If an earlier version wrote it, and it was"
                + " compared with a checkpoint that was kept elsewhere, run upgrade-journal; else restore a copy",
            "tidak ada yang menjamin satu entri pun dari jurnal ini: jurnal ditulis versi program yang lebih lama, atau seseorang"
                + " membuang jaminannya. Jurnal dapat dibaca dan diperiksa, tetapi tidak ada yang dicatat atau ditandatangani. Jika"
                + " ditulis versi lama dan sudah dibandingkan dengan titik periksa yang disimpan di tempat lain, jalankan"
                + " upgrade-journal; jika tidak, pulihkan salinannya"));
  }

  static JournalAltered swallowed(long sequence) {
    return new JournalAltered(
        new Text(
            "something in the database takes entries away, or changes them, as they are written up to "
                + sequence
                + "; nothing was recorded. Verify the journal, which names parts that this program did not make",
            "sesuatu di basis data membuang atau mengubah entri saat ditulis sampai entri "
                + sequence
                + "; tidak ada yang dicatat. Periksa jurnal: bagian yang tidak dibuat program ini akan disebutkan"));
  }

  static JournalAltered parts(List<String> unknown) {
    String names = String.join(", ", unknown);
    return new JournalAltered(
        new Text(
            "the journal's database has parts that this program did not make so, or lacks some: "
                + names
                + ". They could take entries away, so nothing is recorded or signed; verify the journal and restore a copy",
            "basis data jurnal memuat bagian yang tidak dibuat demikian oleh program ini, atau kekurangan bagian: "
                + names
                + ". Bagian itu dapat membuang entri, jadi tidak ada yang dicatat atau ditandatangani; periksa jurnal dan"
                + " pulihkan salinannya"));
  }

  static JournalAltered gone(long sequence) {
    return new JournalAltered(
        new Text(
            "entry "
                + sequence
                + " was recorded here and is gone or another now; nothing more is recorded until it is back",
            "entri "
                + sequence
                + " pernah dicatat di sini dan kini hilang atau berubah; tidak ada lagi yang dicatat sampai entri itu kembali"));
  }

  static JournalAltered cutOff(long entries, long signed) {
    return new JournalAltered(
        new Text(
            "the journal has "
                + entries
                + " entries, but "
                + signed
                + " were signed here: it is an older copy, or some are lost. Nothing is recorded or signed until they are back: put"
                + " the newest copy in its place with restore-journal. To go on without them for good, move the journal's files away"
                + " and restore an older copy with restore-journal --accept-loss, which keeps a witness of what is lost",
            "jurnal memuat "
                + entries
                + " entri padahal "
                + signed
                + " sudah ditandatangani di sini: ini salinan lama, atau sebagian hilang. Tidak ada yang dicatat atau"
                + " ditandatangani sampai entri itu kembali: pulihkan salinan terbaru dengan restore-journal. Untuk meneruskan"
                + " tanpa entri itu selamanya, pindahkan berkas jurnal lalu pulihkan salinan lama dengan restore-journal"
                + " --accept-loss, yang menyimpan bukti atas yang hilang"));
  }

  static JournalAltered unwitnessed(Path note) {
    return new JournalAltered(
        new Text(
            note
                + " is not there, though the key was used before, so nothing shows that the newest entries are still in the journal."
                + " Nothing is recorded or signed until it is back: put it back from a copy of its folder, or put in its place,"
                + " under that name, the newest checkpoint that was kept elsewhere, such as the checkpoint.txt of the newest copy."
                + " A new journal begins in a folder without this key",
            note
                + " tidak ada padahal kuncinya sudah pernah dipakai, sehingga tidak terbukti bahwa entri terbaru masih ada di jurnal."
                + " Tidak ada yang dicatat atau ditandatangani sampai berkas itu kembali: kembalikan dari salinan foldernya, atau"
                + " taruh di tempatnya dengan nama itu titik periksa terbaru yang disimpan di tempat lain, misalnya checkpoint.txt"
                + " dari salinan terbaru. Jurnal baru dimulai di folder tanpa kunci ini"));
  }

  static JournalAltered unreadable(Path file) {
    return new JournalAltered(
        new Text(
            file
                + " cannot be read as this service wrote it, so nothing shows that the journal is whole; put the file back from a"
                + " copy of its folder",
            file
                + " tidak terbaca seperti saat ditulis layanan ini sehingga tidak terbukti bahwa jurnal lengkap; kembalikan"
                + " berkas itu dari salinan foldernya"));
  }

  static JournalAltered tree(long size) {
    return new JournalAltered(
        new Text(
            "the tree over the first "
                + size
                + " entries is not the one that was signed; verify the journal and compare it with a copy",
            "pohon atas "
                + size
                + " entri pertama bukan yang ditandatangani; periksa jurnal dan bandingkan dengan salinannya"));
  }

  public Text says() {
    return says;
  }
}
