package id.paritrana.web;

import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
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
    page.entries().forEach(entry -> decisions.add(brief(entry)));
    if (page.next() != null) {
      node.put("next", page.next());
    }
    return node;
  }

  private static ObjectNode brief(Entry entry) {
    ObjectNode decision = Answers.decision(entry);
    ObjectNode brief = JsonNodeFactory.instance.objectNode();
    for (String field :
        new String[] {"id", "outcome", "nominee", "assessmentYear", "stage", "category"}) {
      brief.set(field, decision.get(field));
    }
    brief.set("total", decision.get("score").get("total"));
    for (String field : new String[] {"ruleset", "decidedAt", "journal"}) {
      brief.set(field, decision.get(field));
    }
    brief.put("href", "/api/v1/decisions/" + entry.id());
    return brief;
  }
}
