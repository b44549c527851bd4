package id.paritrana.web;

import id.paritrana.dossier.json.Fault;
import java.util.List;

/** A request that ought to name a person and cannot be read. */
final class InvalidPerson extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  InvalidPerson(List<Fault> faults) {
    super(null, null, false, false);
    this.faults = List.copyOf(faults);
  }

  List<Fault> faults() {
    return faults;
  }
}
