package id.paritrana.web;

import id.paritrana.dossier.Text;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/** Two nominees to compare. */
record Pair(String one, String other) {
  private static final Text MISSING = new Text("name the id of a nominee", "sebut id satu calon");

  static Pair of(MultiValueMap<String, String> given) {
    Parameters parameters = new Parameters(given, Set.of("nominee", "with"));
    parameters.refuseFaults();
    String one = parameters.text("nominee");
    String other = parameters.text("with");
    Map<String, Text> faults = new TreeMap<>();
    if (one == null || one.isBlank()) {
      faults.put("nominee", MISSING);
    }
    if (other == null || other.isBlank()) {
      faults.put("with", MISSING);
    } else if (other.equals(one)) {
      faults.put("with", new Text("name another one", "sebut calon yang lain"));
    }
    if (!faults.isEmpty() || one == null || other == null) {
      throw new InvalidParameters(faults);
    }
    return new Pair(one, other);
  }
}
