package id.paritrana.plenary;

import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.plenary.Selected.Earlier;
import id.paritrana.selection.Contender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The selections of the stage before: whom they sent up, and whether one may follow from them. */
final class Predecessors {
  private final Selections selections;
  private final Convening convening;

  Predecessors(Selections selections, Convening convening) {
    this.selections = selections;
    this.convening = convening;
  }

  /** Those sent up. */
  Map<Contender.Nominee.Key, Earlier> sentUp() {
    Map<Contender.Nominee.Key, Earlier> sentUp = new LinkedHashMap<>();
    for (String id : convening.from()) {
      selections.find(id).ifPresent(selection -> sentUp(id, selection, sentUp));
    }
    return sentUp;
  }

  private static void sentUp(
      String id, JsonNode selection, Map<Contender.Nominee.Key, Earlier> sentUp) {
    for (JsonNode category : selection.get("categories")) {
      for (JsonNode place : category.get("places")) {
        if (place.get("sentUp").booleanValue()) {
          Contender.Nominee nominee = Places.nominee(place.get("nominee"));
          String code = category.get("category").asString();
          sentUp.put(nominee.key(), new Earlier(id, code, nominee));
        }
      }
    }
  }

  /**
   * What stands against following from those named, and from no other.
   *
   * @param cohorts of the criteria that select
   */
  void check(Cohorts cohorts, List<Fault> faults) {
    Register register = selections.register();
    for (int i = 0; i < convening.from().size(); i++) {
      String id = convening.from().get(i);
      Brief brief = register.find(id).orElse(null);
      String pointer = "/from/" + i;
      if (brief == null) {
        faults.add(
            fault(pointer, "there is no selection of this id", "tidak ada seleksi dengan id ini"));
      } else {
        unfit(brief, cohorts, pointer, faults);
        replaced(register, id, pointer, faults);
      }
    }
    if (convening.whole()) {
      complete(register, cohorts, faults);
    }
  }

  private void unfit(Brief brief, Cohorts cohorts, String pointer, List<Fault> faults) {
    String stage = brief.place().stage();
    int year = brief.place().year();
    if (!stage.equals(before())) {
      faults.add(
          fault(
              pointer,
              "that is a selection at " + stage + ", which is not the stage before",
              "itu seleksi pada tahap " + stage + ", bukan tahap sebelumnya"));
    } else if (!leadsHere(brief, cohorts)) {
      String where = where(brief);
      faults.add(
          fault(
              pointer,
              "that is a selection of another place: " + where,
              "itu seleksi tempat lain: " + where));
    }
    if (year != convening.assessmentYear()) {
      faults.add(
          fault(
              pointer,
              "that selection is for the assessment year " + year,
              "seleksi itu untuk tahun penilaian " + year));
    }
    if (convening.whole() && !brief.whole()) {
      faults.add(
          fault(
              pointer,
              "that selection is provisional; a final one follows from final ones only",
              "seleksi itu masih sementara; seleksi final hanya dari seleksi yang final"));
    }
  }

  private static void replaced(Register register, String id, String pointer, List<Fault> faults) {
    String by = register.replacement(id).orElse(null);
    if (by != null) {
      faults.add(
          fault(
              pointer,
              "that selection was replaced; name " + by,
              "seleksi itu sudah diganti; sebut " + by));
    }
    for (Register.Replaced beneath : register.rests(id)) {
      faults.add(
          fault(
              pointer,
              "that selection rests on %s, which was replaced by %s; replace it first by one that rests on that"
                  .formatted(beneath.selection(), beneath.by()),
              "seleksi itu bersandar pada %s, yang sudah digantikan oleh %s; ganti dulu dengan seleksi yang bersandar padanya"
                  .formatted(beneath.selection(), beneath.by())));
    }
  }

  /** A panel's last word leaves out nobody whom the stage before sent up with its last word. */
  private void complete(Register register, Cohorts cohorts, List<Fault> faults) {
    Set<String> asked = Set.copyOf(convening.categories());
    List<String> unnamed =
        register
            .standing(
                brief ->
                    brief.place().stage().equals(before())
                        && brief.place().year() == convening.assessmentYear()
                        && brief.sends(asked)
                        && leadsHere(brief, cohorts))
            .stream()
            .map(Brief::id)
            .filter(id -> !convening.from().contains(id))
            .toList();
    if (!unnamed.isEmpty() && faults.isEmpty()) {
      String ids = String.join(", ", unnamed);
      faults.add(
          fault(
              "/from",
              "a final selection follows from those of the stage before; name these too: " + ids,
              "seleksi final mengikuti seleksi final tahap sebelumnya; sebut juga: " + ids));
    }
  }

  /** Whether those whom it sends up compete here. */
  private boolean leadsHere(Brief brief, Cohorts cohorts) {
    return switch (convening.stage()) {
      case SCREENING -> false;
      case INTERVIEW ->
          Provinces.same(
              brief.place().province(), Objects.requireNonNullElse(convening.province(), ""));
      case REGIONAL -> cohorts.zone(brief.place().province()).equals(convening.zone());
      case NATIONAL -> true;
    };
  }

  private static String where(Brief brief) {
    return brief.place().province() + brief.place().zone();
  }

  /** The stage before; empty where there is none. */
  private String before() {
    int ordinal = convening.stage().ordinal();
    return ordinal == 0 ? "" : Stage.values()[ordinal - 1].name();
  }

  private static Fault fault(String pointer, String en, String id) {
    return new Fault(pointer, new Text(en, id));
  }
}
