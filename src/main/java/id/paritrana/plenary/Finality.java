package id.paritrana.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.plenary.Selected.Note;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Whether a selection may be a panel's last word: a cohort has one, until it is replaced. */
final class Finality {
  private final Selections selections;
  private final Selected selected;
  private final Convening convening;
  private final Set<String> categories;

  Finality(Selections selections, Selected selected) {
    this.selections = selections;
    this.selected = selected;
    this.convening = selected.convening();
    this.categories =
        selected.rankings().stream()
            .map(ranking -> ranking.cohort().category())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  void check() throws Refused {
    List<Fault> faults = new ArrayList<>();
    if (convening.whole()) {
      sameCriteria(faults);
      alone(faults);
    } else if (convening.replaces() != null) {
      faults.add(
          fault(
              "/replaces",
              "a provisional selection replaces nothing; leave it out, or make it FINAL",
              "seleksi sementara tidak menggantikan apa pun; hapus, atau jadikan FINAL"));
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
  }

  /**
   * The id of a final selection follows from its cohort, so that of two replicas only one can
   * record it.
   */
  Optional<String> id() {
    String cohort =
        String.join(
            "|",
            String.valueOf(convening.assessmentYear()),
            convening.stage().name(),
            String.valueOf(convening.province()),
            String.valueOf(convening.zone()),
            String.join(",", categories),
            String.valueOf(convening.replaces()));
    return convening.whole()
        ? Optional.of(UUID.nameUUIDFromBytes(cohort.getBytes(UTF_8)).toString())
        : Optional.empty();
  }

  private void sameCriteria(List<Fault> faults) {
    for (Note note : selected.notes()) {
      if (note.code().equals("OTHER_RULESET")) {
        faults.add(
            new Fault(
                "/state",
                new Text(
                    note.says().en() + ": " + String.join(", ", note.nominees()),
                    note.says().id() + ": " + String.join(", ", note.nominees()))));
      }
    }
  }

  private void alone(List<Fault> faults) {
    Optional<String> standing = selections.standing(this::same);
    String replaces = convening.replaces();
    if (replaces != null && selections.find(replaces).filter(this::same).isEmpty()) {
      faults.add(
          fault(
              "/replaces",
              "there is no selection of this id for the same place, stage and year",
              "tidak ada seleksi dengan id ini untuk tempat, tahap, dan tahun yang sama"));
    } else if (standing.isPresent() && standing.equals(id())) {
      // The same request again, perhaps: the journal knows whether it was, by its key.
      return;
    } else if (standing.isPresent() && !standing.get().equals(replaces)) {
      faults.add(standing(standing.get()));
    } else if (replaces != null && standing.isEmpty()) {
      faults.add(
          fault(
              "/replaces",
              "that selection is not final, or was replaced already",
              "seleksi itu belum final atau sudah diganti"));
    }
  }

  /** Somebody else's selection has this id already. */
  Refused taken(String id) {
    return new Refused(List.of(standing(id)));
  }

  private static Fault standing(String id) {
    return fault(
        "/replaces",
        "there is a final selection of this cohort already; to replace it, name " + id,
        "sudah ada seleksi final untuk kelompok ini; untuk menggantinya, sebut " + id);
  }

  private boolean same(JsonNode other) {
    Set<String> others =
        other
            .get("categories")
            .valueStream()
            .map(category -> category.get("category").asString())
            .collect(Collectors.toSet());
    return other.get("assessmentYear").intValue() == convening.assessmentYear()
        && other.get("stage").asString().equals(convening.stage().name())
        && other
            .path("province")
            .asString("")
            .equals(convening.province() == null ? "" : convening.province())
        && other.path("zone").asString("").equals(convening.zone() == null ? "" : convening.zone())
        && !Collections.disjoint(others, categories);
  }

  private static Fault fault(String pointer, String en, String id) {
    return new Fault(pointer, new Text(en, id));
  }
}
