package id.paritrana.shadow;

import id.paritrana.dossier.Text;
import id.paritrana.publication.State;

/** A draft that cannot run along as things stand. */
public final class NotBegun extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  NotBegun(State state) {
    super(state.name());
    says =
        switch (state) {
          case INVALID ->
              new Text(
                  "the draft has errors, so nothing can be decided by it; see GET of the draft, mend it and send it again",
                  "draf masih berisi kesalahan sehingga tidak dapat dipakai memutuskan; lihat GET draf itu, perbaiki, lalu kirim lagi");
          case UNCHANGED ->
              new Text(
                  "the draft decides as the criteria in force do, so there is nothing to compare",
                  "draf memutus sama seperti kriteria yang berlaku sehingga tidak ada yang dapat dibandingkan");
          default ->
              new Text(
                  "the draft is "
                      + state
                      + "; only one that is SUBMITTED or APPROVED can run along",
                  "draf ini "
                      + state
                      + "; hanya draf SUBMITTED atau APPROVED yang dapat ikut berjalan");
        };
  }

  public Text says() {
    return says;
  }
}
