package id.paritrana.journal;

import id.paritrana.dossier.Text;
import java.nio.file.Path;

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
                + " the newest copy in its place with restore-journal. To go on without them for good, move newest-checkpoint.txt"
                + " from the keys folder to a safe place, as a witness of what is lost",
            "jurnal memuat "
                + entries
                + " entri padahal "
                + signed
                + " sudah ditandatangani di sini: ini salinan lama, atau sebagian hilang. Tidak ada yang dicatat atau"
                + " ditandatangani sampai entri itu kembali: pulihkan salinan terbaru dengan restore-journal. Untuk meneruskan"
                + " tanpa entri itu selamanya, pindahkan newest-checkpoint.txt dari folder kunci ke tempat aman sebagai bukti"
                + " atas yang hilang"));
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
