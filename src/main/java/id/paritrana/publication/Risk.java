package id.paritrana.publication;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Place;

/**
 * What a draft may break for those who use the criteria.
 *
 * @param name by which it is agreed to: {@code indicator:…}, {@code category:…}, {@code row:…},
 *     {@code file:…} or {@code base:WATCHED}
 * @param place where the draft has it, or the file that had it before
 */
public record Risk(String name, Place place, Text says) {
  /** The difference and the impact count from what nobody approved. */
  static Risk watchedBase() {
    return new Risk(
        "base:WATCHED",
        Place.file(""),
        new Text(
            "the criteria that this draft changes were only saved in a watched folder, and nobody approved them; whoever approves this draft approves all of its rows",
            "kriteria yang diubah draf ini hanya disimpan di folder yang diamati dan belum disetujui siapa pun; siapa yang menyetujui draf ini menyetujui semua barisnya"));
  }
}
