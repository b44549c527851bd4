package id.paritrana.plenary;

import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.plenary.Selected.Earlier;
import id.paritrana.selection.Contender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The selections of the stage before, and whom they sent up. */
final class Predecessors {
  private final Selections selections;

  Predecessors(Selections selections) {
    this.selections = selections;
  }

  /** Those sent up, by the id of the nominee. */
  Map<String, Earlier> of(Convening convening, List<Fault> faults) {
    Map<String, Earlier> sentUp = new LinkedHashMap<>();
    for (int i = 0; i < convening.from().size(); i++) {
      String id = convening.from().get(i);
      Optional<JsonNode> found = selections.find(id);
      String pointer = "/from/" + i;
      if (found.isEmpty()) {
        faults.add(
            fault(pointer, "there is no selection of this id", "tidak ada seleksi dengan id ini"));
        continue;
      }
      JsonNode selection = found.get();
      unfit(selection, convening, pointer, faults);
      for (JsonNode category : selection.get("categories")) {
        for (JsonNode place : category.get("places")) {
          if (place.get("sentUp").booleanValue()) {
            Earlier earlier = earlier(id, category, place);
            sentUp.put(earlier.nominee().id(), earlier);
          }
        }
      }
    }
    return sentUp;
  }

  private void unfit(JsonNode selection, Convening convening, String pointer, List<Fault> faults) {
    Stage[] stages = Stage.values();
    int before = convening.stage().ordinal() - 1;
    String stage = selection.get("stage").asString();
    String year = selection.get("assessmentYear").asString();
    if (before < 0 || !stages[before].name().equals(stage)) {
      faults.add(
          fault(
              pointer,
              "that is a selection at " + stage + ", which is not the stage before",
              "itu seleksi pada tahap " + stage + ", bukan tahap sebelumnya"));
    }
    if (!year.equals(String.valueOf(convening.assessmentYear()))) {
      faults.add(
          fault(
              pointer,
              "that selection is for the assessment year " + year,
              "seleksi itu untuk tahun penilaian " + year));
    }
    if (convening.whole() && !selection.get("state").asString().equals("FINAL")) {
      faults.add(
          fault(
              pointer,
              "that selection is provisional; a final one follows from final ones only",
              "seleksi itu masih sementara; seleksi final hanya dari seleksi yang final"));
    }
    selections
        .replacement(selection.get("id").asString())
        .ifPresent(
            id ->
                faults.add(
                    fault(
                        pointer,
                        "that selection was replaced; name " + id,
                        "seleksi itu sudah diganti; sebut " + id)));
  }

  private static Earlier earlier(String id, JsonNode category, JsonNode place) {
    JsonNode nominee = place.get("nominee");
    return new Earlier(
        id,
        category.get("category").asString(),
        new Contender.Nominee(
            nominee.get("id").asString(),
            nominee.get("name").asString(),
            nominee.get("kind").asString(),
            nominee.get("province").asString()));
  }

  private static Fault fault(String pointer, String en, String id) {
    return new Fault(pointer, new Text(en, id));
  }
}
