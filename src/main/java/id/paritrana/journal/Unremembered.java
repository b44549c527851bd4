package id.paritrana.journal;

import id.paritrana.dossier.Text;
import java.nio.file.Path;

/**
 * The journal at hand is not the one that the folder of its key remembers, or what is remembered
 * cannot be read. Nothing is recorded until somebody has looked.
 */
public final class Unremembered extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  private Unremembered(String en, String id) {
    super(en + " / " + id);
    says = new Text(en, id);
  }

  static Unremembered unreadable(Path file) {
    return new Unremembered(
        file
            + ": cannot be read as this service wrote it, so nothing shows that the journal is whole; put the file back from a copy"
            + " of the keys folder",
        file
            + ": tidak terbaca seperti saat ditulis layanan ini sehingga tidak terbukti bahwa jurnal lengkap; kembalikan berkas"
            + " itu dari salinan folder kunci");
  }

  public Text says() {
    return says;
  }
}
