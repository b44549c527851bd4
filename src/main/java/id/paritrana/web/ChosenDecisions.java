package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evidence.Question;
import id.paritrana.journal.BodyArchived;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads {@code {"decisions": ["id", …]}}; every fault at once. */
final class ChosenDecisions {
  private static final Text SHAPE =
      new Text(
          "write {\"decisions\": [\"id\", …]} with 1 to %,d ids".formatted(Question.MOST),
          "tulis {\"decisions\": [\"id\", …]} dengan 1 sampai %,d id".formatted(Question.MOST));

  private ChosenDecisions() {}

  /**
   * The ids, in the order they were named.
   *
   * @throws InvalidSelection if any of them cannot be packed
   */
  static List<String> of(byte[] json, Journal journal) {
    JsonNode tree;
    try {
      tree = new DossierReader().parse(json);
    } catch (InvalidDossier e) {
      throw refused(e.faults());
    }
    JsonNode named = tree.path("decisions");
    if (tree.size() != 1 || !named.isArray() || named.isEmpty() || named.size() > Question.MOST) {
      throw refused(List.of(new Fault("/decisions", SHAPE)));
    }
    Set<String> ids = new LinkedHashSet<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      String place = "/decisions/" + i;
      JsonNode id = named.get(i);
      if (!id.isString()) {
        faults.add(new Fault(place, new Text("must be text", "harus berupa teks")));
      } else if (!ids.add(id.asString())) {
        faults.add(
            new Fault(
                place, new Text("is named twice; leave one out", "disebut dua kali; hapus satu")));
      } else {
        fault(id.asString(), journal).ifPresent(said -> faults.add(new Fault(place, said)));
      }
    }
    if (!faults.isEmpty()) {
      throw refused(faults);
    }
    return List.copyOf(ids);
  }

  private static Optional<Text> fault(String id, Journal journal) {
    Entry entry = journal.find(id).filter(e -> e.kind() == Kind.DECISION).orElse(null);
    if (entry == null) {
      return Optional.of(
          new Text("there is no decision of this id", "tidak ada putusan dengan id ini"));
    }
    return entry.archive() == null ? Optional.empty() : Optional.of(BodyArchived.of(entry).says());
  }

  private static InvalidSelection refused(List<Fault> faults) {
    return new InvalidSelection(
        new Text(
            "the selection was refused: " + faults.size() + " fault(s), listed under errors",
            "pilihan ditolak: " + faults.size() + " kesalahan, lihat errors"),
        faults);
  }
}
