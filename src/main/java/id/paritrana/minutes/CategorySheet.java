package id.paritrana.minutes;

import id.paritrana.minutes.Grid.Head;
import id.paritrana.minutes.Scores.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One category's places with their figures and reasons, best first. */
final class CategorySheet {
  private static final Language IN = Language.INDONESIAN;

  private CategorySheet() {}

  static List<Head> heads(List<String> aspects) {
    List<Head> heads = new ArrayList<>();
    heads.add(Head.of("head.rank", 10));
    heads.add(Head.of("head.id", 13));
    heads.add(Head.of("head.nomineeName", 30));
    heads.add(Head.of("head.province", 17));
    heads.add(Head.of("head.total", 9));
    for (String aspect : aspects) {
      heads.add(Head.named("head.points", 16, "aspect", aspect));
      heads.add(Head.named("head.weighted", 16, "aspect", aspect));
    }
    heads.add(Head.of("head.winner", 10));
    heads.add(Head.of("head.sentUp", 9));
    heads.add(Head.of("head.flags", 38));
    heads.add(Head.of("head.above", 46));
    heads.add(Head.of("head.differences", 54));
    heads.add(Head.of("head.decision", 38));
    return heads;
  }

  static void fill(Grid grid, JsonNode category, Scores scores) {
    grid.repeat("A:C");
    JsonNode places = category.get("places");
    for (int i = 0; i < places.size(); i++) {
      JsonNode place = places.get(i);
      grid.next();
      grid.whole(place.get("rank").longValue());
      JsonNode nominee = place.get("nominee");
      grid.text(nominee.get("id").asString());
      grid.text(nominee.get("name").asString());
      grid.text(nominee.get("province").asString());
      grid.number(place.get("total").decimalValue());
      String decision = place.get("decision").asString();
      Map<String, Aspect> given = scores.byDecision().getOrDefault(decision, Map.of());
      for (String code : scores.aspects()) {
        Aspect aspect = given.get(code);
        grid.number(aspect == null ? null : aspect.points());
        grid.number(aspect == null ? null : aspect.weighted());
      }
      grid.text(IN.say(place.get("winner").booleanValue() ? "yes" : "no"));
      grid.text(IN.say(place.get("sentUp").booleanValue() ? "yes" : "no"));
      grid.text(flags(place));
      boolean last = !place.has("above");
      grid.text(last ? "" : Reasons.why(place, places.get(i + 1), IN));
      grid.text(last ? "" : Reasons.differences(place.get("above"), IN));
      grid.text(decision);
    }
    grid.finish();
  }

  private static String flags(JsonNode place) {
    List<String> flags = new ArrayList<>();
    for (JsonNode flag : place.get("flags")) {
      flags.add(IN.flag(flag.get("code").asString()) + ": " + IN.told(IN.of(flag.get("says"))));
    }
    return String.join("\n", flags);
  }
}
