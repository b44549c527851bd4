package id.paritrana.dossier.json;

import java.util.List;

/** A dossier that cannot be accepted, with everything that is wrong with it in document order. */
public final class InvalidDossier extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public InvalidDossier(List<Fault> faults) {
    // The first fault is enough for a log line; no stack is kept, since the place that matters is
    // in the JSON.
    super(faults.get(0).pointer() + ": " + faults.get(0).message().en(), null, false, false);
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
