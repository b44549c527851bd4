package id.paritrana.shadow;

import id.paritrana.dossier.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which shadow it is, and how it stands with it. */
final class About {
  private static final Text SCOPE =
      new Text(
          "counts the decisions of this replica since it began; each replica has a shadow of its own, and a restart ends it",
          "menghitung putusan replika ini sejak dimulai; setiap replika mempunyai bayangannya sendiri, dan mulai ulang mengakhirinya");

  private About() {}

  static ObjectNode json(Begun begun, @Nullable Ended ended) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("state", ended == null ? "RUNNING" : "ENDED");
    node.put("draft", begun.draft()).put("ruleset", begun.ruleset()).put("base", begun.base());
    node.put("by", begun.by()).put("why", begun.why()).put("since", begun.since().toString());
    if (ended != null) {
      ObjectNode end = node.putObject("ended").put("why", ended.why().name());
      end.put("at", ended.at().toString());
      if (ended.by() != null) {
        end.put("by", ended.by());
      }
      says(end, ended.why().says());
    }
    says(node, SCOPE);
    return node;
  }

  private static void says(ObjectNode node, Text says) {
    node.putObject("says").put("en", says.en()).put("id", says.id());
  }
}
