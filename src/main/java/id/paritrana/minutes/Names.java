package id.paritrana.minutes;

import java.text.Normalizer;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** File names that say what is in a file: {@code berita-acara-2024-interview-riau}. */
final class Names {
  private static final int LONGEST = 60;

  private Names() {}

  static String of(String what, JsonNode selection) {
    String where = selection.path("zone").asString(selection.path("province").asString(""));
    String state = selection.get("state").asString().equals("FINAL") ? "" : "-sementara";
    String place = plain(where);
    return what
        + state
        + "-"
        + plain(selection.get("assessmentYear").asString())
        + "-"
        + plain(selection.get("stage").asString())
        + (place.isEmpty() ? "" : "-" + place);
  }

  /** Small letters, digits and hyphens alone: nothing that a disk or a header could misread. */
  private static String plain(String text) {
    String letters =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = letters.substring(0, Math.min(LONGEST, letters.length()));
    return cut.replaceAll("^-+|-+$", "");
  }
}
