package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import java.util.List;

/** A request that does not say which draft is to run along, and why. */
final class InvalidShadow extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  InvalidShadow(List<Fault> faults) {
    this.faults = List.copyOf(faults);
  }

  static InvalidShadow unknownDraft() {
    return new InvalidShadow(
        List.of(
            new Fault(
                "/draft",
                new Text(
                    "there is no draft of this id; GET /api/v1/drafts lists those there are",
                    "tidak ada draf dengan id ini; lihat GET /api/v1/drafts"))));
  }

  List<Fault> faults() {
    return faults;
  }
}
