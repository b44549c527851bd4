package id.paritrana.shadow;

import id.paritrana.dossier.Text;
import id.paritrana.publication.State;
import java.util.Optional;

/** Why a shadow runs no more. */
enum Ending {
  STOPPED("somebody ended it", "dihentikan pengguna"),
  PUBLISHED(
      "the draft was published and is compared with nothing any more",
      "draf sudah diterbitkan sehingga tidak ada lagi pembandingnya"),
  WITHDRAWN("the draft was withdrawn", "draf sudah ditarik"),
  OVERTAKEN(
      "other criteria came into force; hand the change in again and begin anew with that draft",
      "kriteria lain mulai berlaku; serahkan lagi perubahannya dan mulai lagi dengan draf itu"),
  ENDLESS(
      "the draft came to no decision " + Shadow.MOST_ENDLESS + " times in a row; see notCompared",
      "draf "
          + Shadow.MOST_ENDLESS
          + " kali berturut-turut tidak sampai ke putusan; lihat notCompared"),
  MEMORY(
      "the service had too little memory for it",
      "memori layanan tidak cukup untuk menjalankannya");

  private final Text says;

  Ending(String en, String id) {
    says = new Text(en, id);
  }

  Text says() {
    return says;
  }

  /** What ends the shadow of a draft that has come so far. */
  static Optional<Ending> of(State state) {
    return switch (state) {
      case SUBMITTED, APPROVED -> Optional.empty();
      case PUBLISHED -> Optional.of(PUBLISHED);
      case WITHDRAWN -> Optional.of(WITHDRAWN);
      case INVALID, UNCHANGED, OVERTAKEN -> Optional.of(OVERTAKEN);
    };
  }
}
