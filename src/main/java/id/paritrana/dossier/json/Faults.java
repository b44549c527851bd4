package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;
import java.util.ArrayList;
import java.util.List;

/** The faults of one stretch of a document, in document order. */
final class Faults {
  /** Most entries one answer lists, the closing one included. */
  static final int MOST = 200;

  private static final Fault MORE =
      new Fault(
          "",
          new Text(
              "there are more than "
                  + (MOST - 1)
                  + " faults; the rest are not listed, mend these first",
              "ada lebih dari "
                  + (MOST - 1)
                  + " kesalahan; sisanya tidak dicantumkan, perbaiki ini dahulu"));

  private final List<Fault> noted = new ArrayList<>(0);

  void add(Fault fault) {
    if (!full()) {
      noted.add(fault);
    }
  }

  void addAll(Faults later) {
    later.noted.forEach(this::add);
  }

  /**
   * Nothing later in this stretch could be listed any more; one above the most is kept to know that
   * there are more.
   */
  boolean full() {
    return noted.size() > MOST;
  }

  boolean none() {
    return noted.isEmpty();
  }

  List<Fault> listed() {
    if (!full()) {
      return noted;
    }
    List<Fault> first = new ArrayList<>(noted.subList(0, MOST - 1));
    first.add(MORE);
    return first;
  }
}
