package id.paritrana.web;

import id.paritrana.evaluation.Answers;
import id.paritrana.journal.AlteredEntry;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Found;
import id.paritrana.journal.Page;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of decisions found, newest first, each in short; {@code next} is the cursor of the
 * following page.
 */
final class SearchPage {
  private SearchPage() {}

  static ObjectNode of(Page page) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode decisions = node.putArray("decisions");
    page.found().forEach(found -> decisions.add(brief(found)));
    if (page.next() != null) {
      node.put("next", page.next());
    }
    return node;
  }

  private static ObjectNode brief(Found found) {
    if (found instanceof Entry entry) {
      return entry.archive() == null ? brief(entry, Answers.decision(entry)) : archived(entry);
    }
    return altered((AlteredEntry) found);
  }

  /** Where it stands and nothing of what it says, since nobody recorded that. */
  private static ObjectNode altered(AlteredEntry entry) {
    ObjectNode brief = JsonNodeFactory.instance.objectNode().put("id", entry.id());
    brief.put("altered", true).putObject("journal").put("sequence", entry.sequence());
    brief.putObject("says").put("en", entry.says().en()).put("id", entry.says().id());
    return brief;
  }

  /** All that is still here of a decision whose body is in an archive. */
  private static ObjectNode archived(Entry entry) {
    ObjectNode brief = JsonNodeFactory.instance.objectNode().put("id", entry.id());
    brief.put("decidedAt", entry.at().toString());
    brief.putObject("journal").put("sequence", entry.sequence()).put("hash", entry.hash());
    return brief.put("archived", entry.archive()).put("href", href(entry));
  }

  private static ObjectNode brief(Entry entry, ObjectNode decision) {
    ObjectNode brief = JsonNodeFactory.instance.objectNode();
    for (String field :
        new String[] {"id", "outcome", "nominee", "assessmentYear", "stage", "category"}) {
      brief.set(field, decision.get(field));
    }
    brief.set("total", decision.get("score").get("total"));
    for (String field : new String[] {"ruleset", "decidedAt", "journal"}) {
      brief.set(field, decision.get(field));
    }
    return brief.put("href", href(entry));
  }

  private static String href(Entry entry) {
    return "/api/v1/decisions/" + entry.id();
  }
}
