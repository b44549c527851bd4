package id.paritrana.impact;

import id.paritrana.dossier.Text;
import id.paritrana.evaluation.words.Labels;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** Says which decisions a report is about, for those who read no JSON. */
final class FilterWords {
  private static final String MIDNIGHT = "T00:00:00Z";

  private final JsonNode filter;
  private final StringJoiner en = new StringJoiner(", ");
  private final StringJoiner id = new StringJoiner(", ");

  private FilterWords(JsonNode filter) {
    this.filter = filter;
  }

  /**
   * The filter in words.
   *
   * @param filter as {@link Filter#json} writes it
   */
  static Text of(JsonNode filter) {
    FilterWords words = new FilterWords(filter);
    words.all();
    return new Text(words.en.toString(), words.id.toString());
  }

  private void all() {
    if (filter.get("all").booleanValue()) {
      say("every recorded decision, replaced ones too", "semua putusan, juga yang sudah diganti");
    } else {
      say("every decision that stands", "semua putusan yang berlaku");
    }
    coded("assessmentYear", "assessment year %s", "tahun penilaian %s");
    coded("stage", "stage %s", "tahap %s");
    coded("category", "category %s before or after", "kategori %s sebelum atau sesudah");
    coded("province", "province %s", "provinsi %s");
    coded("nominee", "nominee %s", "calon %s");
    moment("from", "decided from %s on", "diputuskan sejak %s");
    moment("to", "decided before %s", "diputuskan sebelum %s");
  }

  private void coded(String member, String en, String id) {
    if (filter.has(member)) {
      String code = filter.get(member).asString();
      say(
          en.formatted(Labels.ENGLISH.of(member, code)),
          id.formatted(Labels.INDONESIAN.of(member, code)));
    }
  }

  private void moment(String member, String en, String id) {
    if (filter.has(member)) {
      String at = filter.get(member).asString();
      String shown = at.endsWith(MIDNIGHT) ? at.substring(0, at.length() - MIDNIGHT.length()) : at;
      say(en.formatted(shown) + " (UTC)", id.formatted(shown) + " (UTC)");
    }
  }

  private void say(String english, String indonesian) {
    en.add(english);
    id.add(indonesian);
  }
}
