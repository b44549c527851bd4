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
import id.paritrana.plenary.Bench;
import id.paritrana.plenary.Refused;
import id.paritrana.plenary.Review;
import id.paritrana.selection.Place;
import id.paritrana.selection.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
   * The marks of the nominees ranked. Assessors have the same numbers whatever is asked for.
   *
   * @param wanted the only category to tell of; all of them if none
   * @throws LostRuleset if the criteria or a dossier cannot be had again
   * @throws Refused if the selection no longer comes out as recorded, or has no such category
   */
  public ObjectNode of(Entry selection, @Nullable String wanted) throws LostRuleset, Refused {
    List<Ranking> rankings = review.rankings(selection);
    if (wanted != null && rankings.stream().noneMatch(ranking -> is(ranking, wanted))) {
      throw noCategory(rankings);
    }
    Map<String, Dossier> dossiers = new LinkedHashMap<>();
    for (Ranking ranking : rankings) {
      for (Place place : ranking.places()) {
        String decision = place.contender().decision();
        dossiers.put(decision, dossier(decision));
      }
    }
    Map<String, Integer> numbers = numbers(dossiers);
    List<Tablet> tablets = new ArrayList<>();
    for (Ranking ranking : rankings) {
      if (wanted != null && !is(ranking, wanted)) {
        continue;
      }
      List<Rated> sheets = new ArrayList<>();
      for (Place place : ranking.places()) {
        Dossier dossier = Objects.requireNonNull(dossiers.get(place.contender().decision()));
        sheets.add(new Rated(place, Sheet.of(dossier, numbers), Bench.of(dossier)));
      }
      tablets.add(new Tablet(ranking.cohort().category(), sheets));
    }
    return PanelWriter.write(selection.id(), tablets);
  }

  private static boolean is(Ranking ranking, String category) {
    return ranking.cohort().category().equals(category);
  }

  private static Refused noCategory(List<Ranking> rankings) {
    String there =
        rankings.stream().map(one -> one.cohort().category()).collect(Collectors.joining(", "));
    return Refused.at(
        "category",
        "the selection has no such category; there are: " + there,
        "seleksi ini tidak memuat kategori itu; yang ada: " + there);
  }

  /** The marks of one category. */
  record Tablet(String category, List<Rated> sheets) {}

  /** The marks of one nominee, and who sat where. */
  record Rated(Place place, Sheet sheet, Bench bench) {}

  private Dossier dossier(String decision) throws LostRuleset {
    JsonNode body = Answers.read(journal.find(decision).orElseThrow());
    try {
      return new DossierReader().read(PersonalData.unnamed(body.get("dossier")));
    } catch (InvalidDossier e) {
      throw LostRuleset.dossier(decision, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Integer> numbers(Map<String, Dossier> dossiers) {
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
