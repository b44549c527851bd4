package id.paritrana.stability;

import id.paritrana.decision.json.RuleWriter;
import id.paritrana.dossier.Text;
import id.paritrana.selection.Place;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes how firmly a selection stands. */
final class FiguresWriter {
  private FiguresWriter() {}

  static ObjectNode write(String selection, Question question, List<Firmness> all) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("selection", selection);
    node.put("noise", Said.points(question.halves()));
    node.put("rounds", question.rounds());
    node.put("seed", question.seed());
    ArrayNode categories = node.putArray("categories");
    all.forEach(one -> category(categories.addObject(), one));
    return node;
  }

  private static void category(ObjectNode node, Firmness firmness) {
    Field field = firmness.field();
    node.put("category", field.ranking().cohort().category());
    ids(node.putArray("winners"), field.without(field.now().winners(), new BitSet()));
    ids(node.putArray("sentUp"), field.without(field.now().sentUp(), new BitSet()));
    ArrayNode weights = node.putArray("weights");
    for (Weights.Margin margin : firmness.weights()) {
      ObjectNode one = weights.addObject().put("aspect", margin.aspect());
      one.put("rule", margin.rule()).put("weight", margin.weight());
      reach(one, "down", margin.down(), Said.weight(margin.down(), false));
      reach(one, "up", margin.up(), Said.weight(margin.up(), true));
    }
    ArrayNode bands = node.putArray("bands");
    for (Bands.Margin margin : firmness.bands()) {
      Boundary boundary = margin.boundary();
      ObjectNode one = bands.addObject().put("aspect", boundary.aspect());
      one.put("indicator", boundary.indicator()).put("bound", boundary.bound());
      ids(one.putArray("rules"), List.copyOf(margin.rules()));
      band(one, "down", margin.down());
      band(one, "up", margin.up());
    }
    noise(node.putObject("noise"), firmness);
  }

  private static void band(ObjectNode in, String way, @Nullable Reach reach) {
    if (reach != null) {
      reach(in, way, reach, Said.band(reach));
    }
  }

  private static void reach(ObjectNode in, String way, Reach reach, Text says) {
    ObjectNode node = in.putObject(way);
    change(node, "winners", reach.winners());
    change(node, "sentUp", reach.sentUp());
    node.set("says", RuleWriter.text(says));
  }

  private static void change(ObjectNode node, String name, @Nullable Change change) {
    if (change != null) {
      ObjectNode one = node.putObject(name).put("by", change.by()).put("to", change.to());
      ids(one.putArray("in"), change.in());
      ids(one.putArray("out"), change.out());
    }
  }

  private static void noise(ObjectNode node, Firmness firmness) {
    Noise noise = firmness.noise();
    node.put("sameWinners", Noise.share(noise.sameWinners(), noise.rounds()));
    node.put("sameOrder", Noise.share(noise.sameOrder(), noise.rounds()));
    node.put("sameSentUp", Noise.share(noise.sameSentUp(), noise.rounds()));
    ArrayNode nominees = node.putArray("nominees");
    List<Place> places = firmness.field().ranking().places();
    for (int i = 0; i < places.size(); i++) {
      nominees
          .addObject()
          .put("nominee", places.get(i).contender().nominee().called())
          .put("rank", places.get(i).rank())
          .put("won", noise.won()[i])
          .put("sentUp", noise.wentOn()[i]);
    }
  }

  private static void ids(ArrayNode node, List<String> ids) {
    ids.forEach(node::add);
  }
}
