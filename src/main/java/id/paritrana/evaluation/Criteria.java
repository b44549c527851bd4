package id.paritrana.evaluation;

import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Loads the criteria from their folders and records a ruleset, with its files, the first time it
 * decides.
 */
public final class Criteria {
  private Criteria() {}

  public static Ruleset recorded(Ruleset ruleset, Journal journal, Instant now) {
    if (journal.find(ruleset.id()).isEmpty()) {
      String body = Answers.text(body(ruleset));
      try {
        journal.append(
            new Submission(
                ruleset.id(), now.truncatedTo(ChronoUnit.MILLIS), Kind.RULESET, body, null));
      } catch (IllegalArgumentException taken) {
        // Another process recorded the same ruleset in this very moment.
        if (journal.find(ruleset.id()).isEmpty()) {
          throw taken;
        }
      }
    }
    return ruleset;
  }

  private static ObjectNode body(Ruleset ruleset) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("ruleset", ruleset.id());
    ArrayNode files = body.putArray("files");
    for (RuleFile file : ruleset.files()) {
      files
          .addObject()
          .put("name", file.name())
          .put("base64", Base64.getEncoder().encodeToString(file.bytes()));
    }
    return body;
  }
}
