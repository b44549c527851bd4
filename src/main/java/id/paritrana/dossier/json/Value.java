package id.paritrana.dossier.json;

import id.paritrana.dossier.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One JSON value, where it stands, and where to note what is wrong with it. */
record Value(JsonNode node, Place place, Faults faults) {

  /** Notes the fault; there is then nothing to read, so the answer is always {@code null}. */
  <T> @Nullable T refuse(Text message) {
    faults.add(new Fault(place.pointer(), message));
    return null;
  }

  /** The words to name in a message; where they may be a person's, that they are not shown. */
  Text shown(String words) {
    String quoted = Shown.of(words);
    return Withheld.value(place) ? new Text("the text", "teks ini") : new Text(quoted, quoted);
  }

  /** The value of a field or an entry, whose faults are noted in the stretch given. */
  Value child(String name, JsonNode child, Faults stretch) {
    return new Value(child, place.child(name), stretch);
  }
}
