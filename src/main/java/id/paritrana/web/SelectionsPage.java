package id.paritrana.web;

import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Stage;
import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Entry;
import id.paritrana.plenary.Selections;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A page of selections, newest first, each in short. */
final class SelectionsPage {
  private static final int USUAL = 50;
  private static final int MOST = 1_000;
  private static final List<String> SHOWN =
      List.of("id", "state", "replaces", "assessmentYear", "stage", "province", "zone");

  private enum State {
    PROVISIONAL,
    FINAL
  }

  private SelectionsPage() {}

  static ObjectNode of(Selections recorded, MultiValueMap<String, String> given) {
    Parameters asked =
        new Parameters(
            given,
            Set.of("assessmentYear", "stage", "province", "zone", "state", "cursor", "limit"));
    Long year = asked.whole("assessmentYear", 0, 9999);
    Stage stage = asked.value("stage", Stage::valueOf, "a stage", "tahap");
    State state =
        asked.value("state", State::valueOf, "PROVISIONAL or FINAL", "PROVISIONAL atau FINAL");
    Long before = asked.whole("cursor", 1, Long.MAX_VALUE);
    Long limit = asked.whole("limit", 1, MOST);
    asked.refuseFaults();
    Predicate<JsonNode> fits =
        selection ->
            fits(selection, "assessmentYear", year)
                && fits(selection, "stage", stage)
                && fits(selection, "state", state)
                && within(selection, asked.text("province"))
                && fits(selection, "zone", asked.text("zone"));
    int most = limit == null ? USUAL : limit.intValue();
    List<Entry> found =
        new ArrayList<>(recorded.newest(fits, before == null ? Long.MAX_VALUE : before, most + 1));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode selections = node.putArray("selections");
    found.stream().limit(most).forEach(entry -> selections.add(brief(recorded, entry)));
    if (found.size() > most) {
      node.put("next", found.get(most - 1).sequence());
    }
    return node;
  }

  private static boolean within(JsonNode selection, @Nullable String province) {
    return province == null || Provinces.same(selection.path("province").asString(""), province);
  }

  private static boolean fits(JsonNode selection, String field, @Nullable Object wanted) {
    return wanted == null || selection.path(field).asString("").equals(wanted.toString());
  }

  private static ObjectNode brief(Selections recorded, Entry entry) {
    ObjectNode selection = Answers.selection(entry);
    ObjectNode brief = JsonNodeFactory.instance.objectNode();
    SHOWN.stream().filter(selection::has).forEach(field -> brief.set(field, selection.get(field)));
    recorded.add(entry.id(), brief);
    ArrayNode categories = brief.putArray("categories");
    selection.get("categories").forEach(category -> categories.add(brief(category)));
    brief.set("ruleset", selection.get("ruleset"));
    brief.set("selectedAt", selection.get("selectedAt"));
    brief.set("journal", selection.get("journal"));
    return brief.put("href", "/api/v1/selections/" + entry.id());
  }

  private static ObjectNode brief(JsonNode category) {
    ObjectNode brief = JsonNodeFactory.instance.objectNode();
    brief.set("category", category.get("category"));
    brief.put("ranked", category.get("places").size());
    for (String part : List.of("winner", "sentUp")) {
      long many =
          category.get("places").valueStream().filter(p -> p.get(part).booleanValue()).count();
      brief.put(part.equals("winner") ? "winners" : part, many);
    }
    return brief;
  }
}
