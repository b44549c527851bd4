package id.paritrana.minutes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A nominee that has no rank, and why.
 *
 * @param name empty where the selection knows an id alone
 * @param category a code; empty where none was found
 * @param state key of the words for it
 * @param total none where the selection has none
 */
record Unranked(
    String id,
    String name,
    String province,
    String category,
    String state,
    @Nullable BigDecimal total,
    String why) {

  /** A nominee as people know it, with what no other has: its id, and its province if need be. */
  static String named(JsonNode nominee) {
    String province = nominee.has("called") ? ", " + nominee.get("province").asString() : "";
    return nominee.get("name").asString() + " (" + nominee.get("id").asString() + province + ")";
  }

  String named() {
    return name.isEmpty() ? id : name + " (" + id + ")";
  }

  /** All of a selection: not eligible, withdrawn, not sent up, absent. */
  static List<Unranked> of(JsonNode selection, Language in) {
    List<Unranked> all = new ArrayList<>();
    for (JsonNode one : selection.path("notRanked")) {
      List<String> reasons = new ArrayList<>();
      one.get("reasons").forEach(reason -> reasons.add(in.told(in.of(reason))));
      String outcome = one.get("outcome").asString();
      all.add(of(one, outcome, String.join("\n", reasons)));
    }
    for (JsonNode one : selection.path("withdrawn")) {
      all.add(of(one, "WITHDRAWN", one.get("reason").asString()));
    }
    for (JsonNode one : selection.path("notSentUp")) {
      all.add(of(one, "NOT_SENT_UP", in.say("why.notSentUp")));
    }
    for (JsonNode one : selection.path("absent")) {
      all.add(of(one, "ABSENT", in.say("why.absent", one.get("selection").asString())));
    }
    return all;
  }

  private static Unranked of(JsonNode one, String state, String why) {
    JsonNode nominee = one.get("nominee");
    return new Unranked(
        nominee.get("id").asString(),
        nominee.path("name").asString(""),
        nominee.path("province").asString(""),
        one.path("category").asString(""),
        state,
        one.has("total") ? one.get("total").decimalValue() : null,
        why);
  }
}
