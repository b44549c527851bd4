package id.paritrana.impact;

import id.paritrana.dossier.json.Fault;
import java.util.List;

/** A filter that cannot be read; every fault at once. */
public final class InvalidFilter extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  InvalidFilter(List<Fault> faults) {
    super(faults.size() + " fault(s)");
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
