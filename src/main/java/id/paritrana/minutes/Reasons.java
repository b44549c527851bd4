package id.paritrana.minutes;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Why one place stands above the next, as it was recorded. */
final class Reasons {
  private Reasons() {}

  /** The recorded sentence, with its figures as the language writes them. */
  static String why(JsonNode place, JsonNode below, Language in) {
    JsonNode above = place.get("above");
    String sentence = in.of(above.get("says"));
    String by = above.get("by").asString();
    if (by.equals("panel") || by.equals("tie")) {
      return sentence;
    }
    // A nominee may have a figure in its name, which stays as the nominee writes it.
    int from = names(sentence, name(place), name(below));
    return sentence.substring(0, from) + in.figures(sentence.substring(from));
  }

  /** Where a sentence goes on after the two names. */
  private static int names(String sentence, String above, String below) {
    int second = sentence.startsWith(above) ? sentence.indexOf(below, above.length()) : -1;
    return second < 0 ? sentence.length() : second + below.length();
  }

  private static String name(JsonNode place) {
    return place.get("nominee").get("name").asString();
  }

  /** The largest differences, in points of the total, one a line. */
  static String differences(JsonNode above, Language in) {
    List<String> lines = new ArrayList<>();
    for (JsonNode one : above.get("differences")) {
      lines.add(
          one.get("indicator").asString()
              + " ("
              + one.get("aspect").asString()
              + "): "
              + in.difference(one.get("points").decimalValue()));
    }
    return lines.isEmpty() ? "–" : String.join("\n", lines);
  }
}
