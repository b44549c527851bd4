package id.paritrana.plenary;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import java.util.List;

/**
 * What was asked for can be read, but nothing can be selected by it; says all that stands against
 * it.
 */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  Refused(List<Fault> faults) {
    super(faults.get(0).message().en());
    this.faults = List.copyOf(faults);
  }

  /** Refused for one reason. */
  public static Refused at(String pointer, String en, String id) {
    return new Refused(List.of(new Fault(pointer, new Text(en, id))));
  }

  public List<Fault> faults() {
    return faults;
  }
}
