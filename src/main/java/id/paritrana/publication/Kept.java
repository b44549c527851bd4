package id.paritrana.publication;

import id.paritrana.draft.Drafts;
import id.paritrana.draft.Report;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import id.paritrana.ruleset.RuleFile;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The files of drafts in the journal, from where every replica has them. */
record Kept(Drafts drafts, Archive archive, Journal journal) {
  /** Records the files of a draft, once. */
  void keep(String draft, String base, List<RuleFile> given, Instant now) {
    if (journal.find(draft).isPresent()) {
      return;
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("draft", draft).put("base", base);
    ArrayNode files = body.putArray("files");
    for (RuleFile file : given) {
      files
          .addObject()
          .put("name", file.name())
          .put("base64", Base64.getEncoder().encodeToString(file.bytes()));
    }
    try {
      journal.append(
          new Submission(
              draft, now.truncatedTo(ChronoUnit.MILLIS), Kind.DRAFT, Answers.text(body), null));
    } catch (IllegalArgumentException taken) {
      // Another process recorded the same draft in this very moment.
      if (journal.find(draft).isEmpty()) {
        throw taken;
      }
    }
  }

  /** A draft that was handed in elsewhere, checked again here. */
  Optional<Report> find(String draft) throws IOException {
    Optional<Entry> entry = journal.find(draft).filter(found -> found.kind() == Kind.DRAFT);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    JsonNode body = Answers.read(entry.get());
    List<RuleFile> given = new ArrayList<>();
    for (JsonNode file : body.get("files")) {
      byte[] bytes = Base64.getDecoder().decode(file.get("base64").asString());
      given.add(new RuleFile(file.get("name").asString(), bytes));
    }
    try {
      List<RuleFile> base = archive.ruleset(body.get("base").asString()).files();
      return drafts.find(drafts.submit(base, given));
    } catch (LostRuleset e) {
      return Optional.empty();
    }
  }
}
