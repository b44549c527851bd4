package id.paritrana.plenary;

import id.paritrana.decision.Exact;
import id.paritrana.decision.json.RuleWriter;
import id.paritrana.dossier.Convening;
import id.paritrana.dossier.Text;
import id.paritrana.selection.Comparison;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Place;
import id.paritrana.selection.RankAward;
import id.paritrana.selection.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a selection; id, time and journal place are added by whoever records it. */
final class SelectedWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Criteria that say why one stands above the next; all of them are had by comparing the two. */
  private static final int LARGEST = 3;

  private SelectedWriter() {}

  static ObjectNode write(Selected selected) {
    Convening convening = selected.convening();
    ObjectNode node = JSON.objectNode();
    node.put("state", convening.whole() ? "FINAL" : "PROVISIONAL");
    put(node, "replaces", convening.replaces());
    node.put("assessmentYear", convening.assessmentYear());
    node.put("stage", convening.stage().name());
    put(node, "province", convening.province());
    put(node, "zone", convening.zone());
    ArrayNode from = node.putArray("from");
    convening.from().forEach(from::add);
    ArrayNode categories = node.putArray("categories");
    selected.rankings().forEach(ranking -> categories.add(ranking(ranking)));
    node.set("specialAwards", awards(selected));
    ArrayNode notRanked = node.putArray("notRanked");
    selected.notRanked().forEach(contender -> notRanked.add(notRanked(contender)));
    ArrayNode withdrawn = node.putArray("withdrawn");
    selected.withdrawn().forEach(left -> withdrawn.add(left(left)));
    ArrayNode notSentUp = node.putArray("notSentUp");
    selected.notSentUp().forEach(contender -> notSentUp.add(categorized(contender)));
    ArrayNode absent = node.putArray("absent");
    selected
        .absent()
        .forEach(
            earlier -> {
              ObjectNode one = absent.addObject();
              one.set("nominee", nominee(earlier.nominee()));
              one.put("category", earlier.category()).put("selection", earlier.selection());
            });
    ArrayNode notes = node.putArray("notes");
    for (Selected.Note note : selected.notes()) {
      ObjectNode one = notes.addObject().put("code", note.code());
      one.set("says", RuleWriter.text(note.says()));
      note.nominees().forEach(one.putArray("nominees")::add);
    }
    node.put("ruleset", selected.ruleset());
    return node;
  }

  private static ObjectNode ranking(Ranking ranking) {
    ObjectNode node = JSON.objectNode().put("category", ranking.cohort().category());
    ranking
        .terms()
        .quota()
        .ifPresent(
            said -> {
              ObjectNode quota = node.putObject("quota");
              quota.put("winners", said.finding().winners());
              quota.put("sentUp", said.finding().sentUp());
              quota.put("minimum", said.finding().minimum());
              RuleWriter.write(quota, said.rule(), said.finding().says());
            });
    ArrayNode tieBreaks = node.putArray("tieBreaks");
    ranking
        .terms()
        .tieBreaks()
        .forEach(
            said -> {
              ObjectNode one = tieBreaks.addObject();
              one.put("order", said.finding().order()).put("by", said.finding().by());
              RuleWriter.write(one, said.rule(), said.finding().says());
            });
    ArrayNode places = node.putArray("places");
    for (int i = 0; i < ranking.places().size(); i++) {
      ObjectNode place = place(ranking.places().get(i));
      if (i + 1 < ranking.places().size()) {
        place.set("above", above(ranking, i));
      }
      places.add(place);
    }
    ArrayNode ties = node.putArray("ties");
    for (List<Place> tie : ranking.ties()) {
      ObjectNode one = ties.addObject().put("rank", tie.get(0).rank());
      ArrayNode nominees = one.putArray("nominees");
      tie.forEach(place -> nominees.add(place.contender().nominee().called()));
    }
    return node;
  }

  private static ObjectNode place(Place place) {
    ObjectNode node = JSON.objectNode().put("rank", place.rank());
    node.setAll(contender(place.contender()));
    node.put("total", place.contender().total());
    node.put("winner", place.winner()).put("sentUp", place.sentUp());
    node.set("flags", flags(place.contender().flags()));
    return node;
  }

  private static ObjectNode above(Ranking ranking, int index) {
    Contender upper = ranking.places().get(index).contender();
    Contender lower = ranking.places().get(index + 1).contender();
    Comparison comparison = Comparison.of(upper, lower, ranking.order());
    ObjectNode node = JSON.objectNode().put("nominee", lower.nominee().called());
    ComparisonWriter.reason(node, comparison, ranking.order());
    ArrayNode differences = node.putArray("differences");
    List<BigDecimal> others = new ArrayList<>(List.of(comparison.lacks()));
    for (Comparison.Difference one : comparison.differences().stream().limit(LARGEST).toList()) {
      differences.add(ComparisonWriter.difference(one));
      others.add(one.points().negate());
    }
    // With it the parts come to what the lower one lacks, so nobody has to take the order on trust.
    node.put("others", Exact.sum(others));
    return node;
  }

  private static ArrayNode awards(Selected selected) {
    ArrayNode node = JSON.arrayNode();
    for (RankAward award : selected.awards()) {
      ObjectNode one = node.addObject().put("code", award.award().award());
      one.setAll(contender(award.contender()));
      one.put("rank", award.rank());
      one.putObject("earnedBy").put(award.award().by(), award.value());
      RuleWriter.write(one, award.rule(), award.award().says());
    }
    List<Place> places = new ArrayList<>();
    selected.rankings().forEach(ranking -> places.addAll(ranking.places()));
    for (Place place : places) {
      for (Contender.Flag award : place.contender().awards()) {
        ObjectNode one = node.addObject().put("code", award.code());
        one.setAll(contender(place.contender()));
        one.put("rule", award.rule());
        put(one, "basis", award.basis());
        if (award.assumption()) {
          one.put("assumption", true);
        }
        one.set("says", RuleWriter.text(award.says()));
      }
    }
    return node;
  }

  private static ObjectNode notRanked(Contender contender) {
    ObjectNode node = contender(contender);
    put(node, "category", contender.category());
    node.put("outcome", contender.outcome().name()).put("total", contender.total());
    ArrayNode reasons = node.putArray("reasons");
    for (Text reason : contender.reasons()) {
      reasons.add(RuleWriter.text(reason));
    }
    return node;
  }

  private static ObjectNode left(Selected.Left left) {
    Contender contender = left.contender();
    ObjectNode node = contender == null ? JSON.objectNode() : categorized(contender);
    if (contender == null) {
      ObjectNode nominee = node.putObject("nominee").put("id", left.nominee().id());
      if (!left.nominee().called().equals(left.nominee().id())) {
        nominee.put("province", left.nominee().province()).put("called", left.nominee().called());
      }
    }
    return node.put("reason", left.withdrawal().reason());
  }

  private static ObjectNode categorized(Contender contender) {
    ObjectNode node = contender(contender);
    put(node, "category", contender.category());
    return node;
  }

  private static ObjectNode contender(Contender contender) {
    ObjectNode node = JSON.objectNode();
    node.set("nominee", nominee(contender.nominee()));
    return node.put("decision", contender.decision()).put("hash", contender.hash());
  }

  private static ObjectNode nominee(Contender.Nominee nominee) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", nominee.id())
            .put("name", nominee.name())
            .put("kind", nominee.kind())
            .put("province", nominee.province());
    return nominee.called().equals(nominee.id()) ? node : node.put("called", nominee.called());
  }

  private static ArrayNode flags(List<Contender.Flag> flags) {
    ArrayNode node = JSON.arrayNode();
    for (Contender.Flag flag : flags) {
      ObjectNode one = node.addObject().put("code", flag.code()).put("rule", flag.rule());
      one.set("says", RuleWriter.text(flag.says()));
    }
    return node;
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
