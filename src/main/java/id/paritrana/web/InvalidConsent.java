package id.paritrana.web;

import id.paritrana.dossier.json.Fault;
import java.util.List;

/** A step that does not say what it must. */
final class InvalidConsent extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  InvalidConsent(List<Fault> faults) {
    this.faults = List.copyOf(faults);
  }

  List<Fault> faults() {
    return faults;
  }
}
