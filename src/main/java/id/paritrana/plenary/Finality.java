package id.paritrana.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.Fault;
import id.paritrana.plenary.Selected.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Whether a selection may be a panel's last word. Every category of a place has one until it is
 * replaced, also where nobody was ranked; what was asked without naming categories speaks of all.
 */
final class Finality {
  /** Notes of what a final selection may not leave open. */
  private static final Set<String> OPEN = Set.of("OTHER_RULESET", "OTHER_CATEGORY");

  private final Register register;
  private final Selected selected;
  private final Convening convening;
  private final Brief.Place place;
  private final Set<String> categories;

  Finality(Register register, Selected selected) {
    this.register = register;
    this.selected = selected;
    this.convening = selected.convening();
    this.place = Brief.Place.of(convening);
    this.categories = new TreeSet<>(convening.categories());
  }

  void check() throws Refused {
    List<Fault> faults = new ArrayList<>();
    if (convening.whole()) {
      settled(faults);
      alone(faults);
    } else if (convening.replaces() != null) {
      faults.add(
          fault(
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
            String.valueOf(place.year()),
            place.stage(),
            place.province(),
            place.zone(),
            categories.isEmpty() ? "*" : String.join(",", categories),
            String.valueOf(convening.replaces()));
    return convening.whole()
        ? Optional.of(UUID.nameUUIDFromBytes(cohort.getBytes(UTF_8)).toString())
        : Optional.empty();
  }

  private void settled(List<Fault> faults) {
    for (Note note : selected.notes()) {
      if (OPEN.contains(note.code())) {
        String nominees = ": " + String.join(", ", note.nominees());
        faults.add(
            new Fault(
                "/state", new Text(note.says().en() + nominees, note.says().id() + nominees)));
      }
    }
  }

  private void alone(List<Fault> faults) {
    if (id().flatMap(register::find).isPresent()) {
      // The same request again, perhaps: the journal knows whether it was, by its key.
      return;
    }
    if (convening.replaces() != null) {
      replaces(convening.replaces(), faults);
    }
    if (faults.isEmpty()) {
      others().stream()
          .filter(other -> !other.id().equals(convening.replaces()))
          .forEach(other -> faults.add(standing(other.id())));
    }
  }

  private List<Brief> others() {
    return register.standing(other -> other.place().equals(place) && other.overlaps(categories));
  }

  private void replaces(String id, List<Fault> faults) {
    Brief earlier = register.find(id).orElse(null);
    String by = register.replacement(id).orElse(null);
    if (earlier == null || !earlier.place().equals(place)) {
      faults.add(
          fault(
              "there is no selection of this id for the same place, stage and year",
              "tidak ada seleksi dengan id ini untuk tempat, tahap, dan tahun yang sama"));
    } else if (!earlier.whole()) {
      faults.add(
          fault(
              "that selection is not final, so there is nothing to replace; leave it out",
              "seleksi itu belum final sehingga tidak perlu diganti; hapus isian ini"));
    } else if (by != null) {
      faults.add(
          fault(
              "that selection was replaced already; name " + by,
              "seleksi itu sudah diganti; sebut " + by));
    } else if (!earlier.missing(categories).isEmpty()) {
      String missing = String.join(", ", earlier.missing(categories));
      faults.add(
          fault(
              "what takes its place must say all that it says; name these categories too, or none: "
                  + missing,
              "penggantinya harus memuat semua isinya; sebut juga kategori ini, atau jangan sebut kategori sama sekali: "
                  + missing));
    }
  }

  /** Somebody else's selection has this id already. */
  Refused taken(String id) {
    String other = others().stream().map(Brief::id).findFirst().orElse(id);
    return new Refused(List.of(standing(other)));
  }

  private static Fault standing(String id) {
    return fault(
        "there is a final selection of this cohort already; to replace it, name " + id,
        "sudah ada seleksi final untuk kelompok ini; untuk menggantinya, sebut " + id);
  }

  private static Fault fault(String en, String id) {
    return new Fault("/replaces", new Text(en, id));
  }
}
