package id.paritrana.minutes;

import java.math.BigDecimal;
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
    return sentence.substring(0, from) + in.told(sentence.substring(from));
  }

  /** Where a sentence goes on after the two names. */
  private static int names(String sentence, String above, String below) {
    int second = sentence.startsWith(above) ? sentence.indexOf(below, above.length()) : -1;
    return second < 0 ? sentence.length() : second + below.length();
  }

  private static String name(JsonNode place) {
    return place.get("nominee").get("name").asString();
  }

  /**
   * The largest differences in points of the total, one a line, then the others and what all come
   * to. What is printed adds up: the others are what is left of the printed figures.
   */
  static String differences(JsonNode above, Language in) {
    BigDecimal lacks = above.get("lacks").decimalValue();
    BigDecimal others = lacks;
    List<String> lines = new ArrayList<>();
    for (JsonNode one : above.get("differences")) {
      BigDecimal points = in.shown(one.get("points").decimalValue());
      others = others.subtract(points);
      lines.add(
          in.name("indicator", one.get("indicator").asString())
              + " ("
              + in.name("aspect", one.get("aspect").asString())
              + "): "
              + in.difference(points));
    }
    if (others.signum() != 0) {
      lines.add(in.say("differences.others", in.difference(others)));
    }
    if (!lines.isEmpty()) {
      lines.add(in.say("differences.together", in.difference(lacks)));
    }
    return lines.isEmpty() ? "–" : String.join("\n", lines);
  }
}
