package id.paritrana.evaluation;

import id.paritrana.dossier.Text;
import java.time.Instant;

/** No criteria were in force yet at the moment that was asked for. */
public final class NothingInForce extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text says;

  NothingInForce(Instant moment) {
    super("nothing was in force at " + moment);
    says =
        new Text(
            "no criteria were in force yet at " + moment,
            "belum ada kriteria yang berlaku pada " + moment);
  }

  public Text says() {
    return says;
  }
}
