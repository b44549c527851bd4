package id.paritrana.evaluation;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.ruleset.Ruleset;
import java.util.List;

/**
 * A dossier may hand in further indicators, but not one that the rules derive: it would then have
 * two values.
 */
public final class HandedIn {
  private HandedIn() {}

  public static void check(Dossier dossier, Ruleset ruleset) throws InvalidDossier {
    List<Fault> faults =
        dossier.indicators().keySet().stream()
            .filter(ruleset::derives)
            .map(HandedIn::fault)
            .toList();
    if (!faults.isEmpty()) {
      throw new InvalidDossier(faults);
    }
  }

  private static Fault fault(String code) {
    return new Fault(
        "/indicators/" + code,
        new Text(
            "`" + code + "` is derived from the dossier and cannot be handed in; leave it out",
            "`" + code + "` dihitung dari berkas sehingga tidak boleh diisi; hapus"));
  }
}
