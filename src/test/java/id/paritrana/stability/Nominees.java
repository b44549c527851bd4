package id.paritrana.stability;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Exact;
import id.paritrana.decision.Score;
import id.paritrana.decision.Terms;
import id.paritrana.decision.fact.Cohort;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Order;
import id.paritrana.selection.Place;
import id.paritrana.selection.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cohorts of regencies at the interview, drawn near each other so that small moves matter. */
public final class Nominees {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Nominees() {}

  /** Dossiers that differ in coverage, regulations, innovations and marks. */
  public static List<ObjectNode> drawn(long seed, int many) {
    Random random = new Random(seed);
    List<ObjectNode> dossiers = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      ObjectNode dossier = example();
      ((ObjectNode) dossier.get("nominee"))
          .put("id", "N-%03d".formatted(i))
          .put("name", "Kabupaten " + i);
      for (JsonNode segment : dossier.get("participation")) {
        int workers = segment.get("workers").intValue();
        ((ObjectNode) segment).put("covered", workers * (30 + random.nextInt(60)) / 100);
      }
      ((ObjectNode) dossier.get("vulnerableWorkers"))
          .put("population", 4000 + random.nextInt(16000));
      ((ObjectNode) dossier.get("members")).put("covering", 8 + random.nextInt(17));
      ArrayNode innovations = (ArrayNode) dossier.get("innovations");
      if (random.nextBoolean()) {
        innovations.remove(0);
      }
      int shift = random.nextInt(21) - 10;
      for (JsonNode mark : dossier.at("/interview/marks")) {
        ObjectNode items = (ObjectNode) mark.get("items");
        for (String item : items.propertyNames()) {
          int given = (int) items.get(item).doubleValue() + shift + random.nextInt(5) - 2;
          items.put(item, Math.max(0, Math.min(100, given)));
        }
      }
      dossiers.add(dossier);
    }
    return dossiers;
  }

  private static ObjectNode example() {
    try {
      Path example = Path.of("src/test/resources/golden/raja-ampat-interview.dossier.json");
      return (ObjectNode) JSON.readTree(Files.readString(example));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Dossier> read(List<ObjectNode> drawn) {
    return drawn.stream()
        .map(
            node -> {
              try {
                return new DossierReader().read(node);
              } catch (InvalidDossier e) {
                throw new IllegalArgumentException(e);
              }
            })
        .toList();
  }

  /** Decided and ranked as a selection does it. */
  static Ranking ranked(List<Dossier> dossiers, Ruleset ruleset) {
    List<Contender> contenders =
        dossiers.stream().map(dossier -> contender(ruleset.decide(dossier))).toList();
    Terms terms =
        ruleset.terms(
            new Cohort(
                "REGENCY_CITY", "REGENCY_CITY", "INTERVIEW", 2024, "Papua Barat Daya", null));
    return Ranking.of(
        (Cohort) terms.asked(),
        terms,
        terms.quota().orElseThrow().finding(),
        Order.of(terms, List.of()),
        contenders.stream().filter(Contender::eligible).toList());
  }

  static Field field(List<Dossier> dossiers, Ruleset ruleset) {
    Map<String, Decision> decisions = new TreeMap<>();
    for (Dossier dossier : dossiers) {
      decisions.put(dossier.nominee().id(), ruleset.decide(dossier));
    }
    Ranking ranking = ranked(dossiers, ruleset);
    List<Entrant> entrants = new ArrayList<>();
    for (Place place : ranking.places()) {
      String id = place.contender().nominee().id();
      entrants.add(new Entrant(place.contender(), decisions.get(id)));
    }
    return Field.of(ranking, entrants);
  }

  static TreeSet<String> winners(Ranking ranking) {
    TreeSet<String> winners = new TreeSet<>();
    for (Place place : ranking.places()) {
      if (place.winner()) {
        winners.add(place.contender().nominee().id());
      }
    }
    return winners;
  }

  static Contender contender(Decision decision) {
    Map<String, BigDecimal> figures = new TreeMap<>();
    decision.indicators().forEach((code, figure) -> figures.put(code, figure.value()));
    List<Contender.Aspect> aspects = new ArrayList<>();
    for (Score.Aspect aspect : decision.score().aspects()) {
      aspects.add(
          new Contender.Aspect(
              aspect.code(),
              Exact.rounded(aspect.points()),
              aspect.weight(),
              aspect.weighted(),
              aspect.maximum(),
              aspect.rule().rule(),
              List.of()));
    }
    return new Contender(
        "d-" + decision.dossier().nominee().id(),
        1,
        "sha256:0",
        new Contender.Nominee(
            decision.dossier().nominee().id(),
            decision.dossier().nominee().name(),
            decision.dossier().nominee().kind().name(),
            decision.dossier().nominee().province()),
        decision.category(),
        decision.outcome(),
        decision.score().total(),
        aspects,
        figures,
        List.of(),
        List.of(),
        List.of(),
        decision.ruleset());
  }
}
