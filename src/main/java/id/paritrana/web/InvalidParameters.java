package id.paritrana.web;

import id.paritrana.dossier.Text;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A query string or header that cannot be understood; by its name, what is wrong with it. */
final class InvalidParameters extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Map<String, Text> faults;

  InvalidParameters(Map<String, Text> faults) {
    this.faults = Collections.unmodifiableMap(new TreeMap<>(faults));
  }

  Map<String, Text> faults() {
    return faults;
  }
}
