package id.paritrana.web;

import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import java.util.List;

/** A request to select that cannot be read. */
final class InvalidConvening extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  InvalidConvening(InvalidDossier invalid) {
    super(invalid);
    this.faults = invalid.faults();
  }

  List<Fault> faults() {
    return faults;
  }
}
