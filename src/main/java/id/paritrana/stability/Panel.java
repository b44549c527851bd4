package id.paritrana.stability;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.personal.PersonalData;
import id.paritrana.plenary.Refused;
import id.paritrana.plenary.Review;
import id.paritrana.selection.Place;
import id.paritrana.selection.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the panel's marks of a selection look like, nominee by nominee and assessor by assessor.
 * Shows and changes nothing: what the decisions count stays counted. Assessors are numbered by
 * their seats, since their names are sealed.
 */
public final class Panel {
  private final Review review;
  private final Journal journal;

  public Panel(Review review, Journal journal) {
    this.review = review;
    this.journal = journal;
  }

  /**
   * The marks of all nominees ranked.
   *
   * @throws LostRuleset if the criteria or a dossier cannot be had again
   * @throws Refused if the selection no longer comes out as recorded
   */
  public ObjectNode of(Entry selection) throws LostRuleset, Refused {
    List<Ranking> rankings = review.rankings(selection);
    Map<Place, Dossier> dossiers = new LinkedHashMap<>();
    for (Ranking ranking : rankings) {
      for (Place place : ranking.places()) {
        dossiers.put(place, dossier(place.contender().decision()));
      }
    }
    Map<String, Integer> numbers = numbers(dossiers);
    List<Tablet> tablets = new ArrayList<>();
    for (Ranking ranking : rankings) {
      List<Sheet> sheets = new ArrayList<>();
      for (Place place : ranking.places()) {
        Dossier dossier = dossiers.get(place);
        sheets.add(Sheet.of(place, dossier == null ? null : dossier.interview(), numbers));
      }
      tablets.add(new Tablet(ranking.cohort().category(), sheets));
    }
    return PanelWriter.write(selection.id(), tablets);
  }

  /** The marks of one category. */
  record Tablet(String category, List<Sheet> sheets) {}

  private Dossier dossier(String decision) throws LostRuleset {
    JsonNode body = Answers.read(journal.find(decision).orElseThrow());
    try {
      return new DossierReader().read(PersonalData.unnamed(body.get("dossier")));
    } catch (InvalidDossier e) {
      throw LostRuleset.dossier(decision, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Integer> numbers(Map<Place, Dossier> dossiers) {
    Map<String, Mark> first = new LinkedHashMap<>();
    for (Dossier dossier : dossiers.values()) {
      for (Mark mark : Sheet.marks(dossier.interview())) {
        first.merge(mark.assessor(), mark, (a, b) -> a.seat().compareTo(b.seat()) <= 0 ? a : b);
      }
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    first.values().stream()
        .sorted(Comparator.comparing(Mark::seat).thenComparing(Mark::assessor))
        .forEach(mark -> numbers.put(mark.assessor(), numbers.size() + 1));
    return numbers;
  }
}
