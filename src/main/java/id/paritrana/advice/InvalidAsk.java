package id.paritrana.advice;

import id.paritrana.dossier.json.Fault;
import java.util.List;

/** A question about the smallest changes that cannot be asked; every fault at once. */
public final class InvalidAsk extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  InvalidAsk(List<Fault> faults) {
    super(faults.size() + " fault(s)");
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
