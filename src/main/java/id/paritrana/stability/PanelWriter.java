package id.paritrana.stability;

import id.paritrana.decision.Exact;
import id.paritrana.decision.json.RuleWriter;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.Text;
import id.paritrana.plenary.Bench;
import id.paritrana.selection.Contender;
import id.paritrana.stability.Panel.Rated;
import id.paritrana.stability.Panel.Tablet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the panel's marks. */
final class PanelWriter {
  private static final Text OUTLIERS =
      new Text(
          "outlier: a mark more than 1.5 times the width of the middle half away from it, if there are at least 5 marks"
              + " (project assumption); it stays in the decision",
          "pencilan: nilai yang berjarak lebih dari 1,5 kali lebar separuh tengah, bila ada paling sedikit 5 nilai"
              + " (asumsi proyek); tetap dihitung dalam putusan");
  private static final Set<String> FLAGS = Set.of("PANEL_INVALID", "CONFLICT_OF_INTEREST");

  private PanelWriter() {}

  static ObjectNode write(String selection, List<Tablet> tablets) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("selection", selection);
    node.set("outliers", RuleWriter.text(OUTLIERS));
    ArrayNode categories = node.putArray("categories");
    for (Tablet tablet : tablets) {
      ObjectNode category = categories.addObject().put("category", tablet.category());
      ArrayNode nominees = category.putArray("nominees");
      tablet.sheets().forEach(sheet -> sheet(nominees.addObject(), sheet));
      assessors(category.putArray("assessors"), tablet.sheets());
    }
    return node;
  }

  private static void sheet(ObjectNode node, Rated rated) {
    Sheet sheet = rated.sheet();
    Contender contender = rated.place().contender();
    node.put("rank", rated.place().rank()).put("nominee", contender.nominee().called());
    node.put("name", contender.nominee().name()).put("decision", contender.decision());
    put(node, "mean", contender.indicators().get("interview.mean"));
    Spread means = sheet.spread(Seated::mean);
    spread(node, means, sheet, Seated::mean);
    ObjectNode items = node.putObject("items");
    for (String item : sheet.items()) {
      Function<Seated, @Nullable BigDecimal> mark = one -> one.items().get(item);
      Spread spread = sheet.spread(mark);
      ObjectNode one = items.putObject(item);
      put(one, "mean", spread == null ? null : spread.mean());
      spread(one, spread, sheet, mark);
    }
    ArrayNode marks = node.putArray("marks");
    sheet.seated().forEach(one -> seated(marks.addObject(), one));
    ArrayNode empty = node.putArray("emptySeats");
    sheet.empty().forEach(seat -> empty.add(seat.name()));
    node.put("seats", rated.bench().seats().size()).put("people", rated.bench().people());
    ArrayNode notes = node.putArray("notes");
    for (Bench.Remark remark : rated.bench().remarks()) {
      notes.addObject().put("code", remark.code()).set("says", RuleWriter.text(remark.says()));
    }
    ArrayNode flags = node.putArray("flags");
    for (Contender.Flag flag : contender.flags()) {
      if (FLAGS.contains(flag.code())) {
        ObjectNode one = flags.addObject().put("code", flag.code()).put("rule", flag.rule());
        one.set("says", RuleWriter.text(flag.says()));
      }
    }
  }

  private static void spread(
      ObjectNode node,
      @Nullable Spread spread,
      Sheet sheet,
      Function<Seated, @Nullable BigDecimal> mark) {
    if (spread == null) {
      return;
    }
    node.put("range", spread.range());
    put(node, "deviation", spread.deviation());
    Spread.Fences fences = spread.fences();
    if (fences == null) {
      return;
    }
    node.putObject("fences").put("from", fences.from()).put("to", fences.to());
    ArrayNode outliers = node.putArray("outliers");
    List<BigDecimal> inside = new ArrayList<>();
    for (Seated one : sheet.counting()) {
      BigDecimal given = mark.apply(one);
      if (given != null && fences.outside(given)) {
        outliers.addObject().put("assessor", one.assessor()).put("mark", Exact.rounded(given));
      } else if (given != null) {
        inside.add(given);
      }
    }
    if (!outliers.isEmpty()) {
      node.put("meanWithoutOutliers", Exact.rounded(Spread.mean(inside)));
    }
  }

  private static void seated(ObjectNode node, Seated one) {
    node.put("assessor", one.assessor()).put("seat", one.seat().name());
    node.put("counts", one.counts()).put("conflict", one.conflict());
    node.put("mean", Exact.rounded(one.mean()));
    ObjectNode items = node.putObject("items");
    one.items().forEach(items::put);
    ArrayNode absent = node.putArray("absent");
    one.absent().forEach(absent::add);
  }

  private static void assessors(ArrayNode node, List<Rated> sheets) {
    TreeMap<Integer, Set<Seat>> seats = new TreeMap<>();
    TreeMap<Integer, List<BigDecimal>> above = new TreeMap<>();
    for (Rated rated : sheets) {
      Sheet sheet = rated.sheet();
      for (Seated one : sheet.seated()) {
        seats.computeIfAbsent(one.assessor(), a -> new TreeSet<>()).add(one.seat());
        BigDecimal difference = sheet.above(one);
        if (difference != null) {
          above.computeIfAbsent(one.assessor(), a -> new ArrayList<>()).add(difference);
        }
      }
    }
    seats.forEach(
        (assessor, own) -> {
          ObjectNode one = node.addObject().put("assessor", assessor);
          ArrayNode named = one.putArray("seats");
          own.forEach(seat -> named.add(seat.name()));
          List<BigDecimal> differences = above.getOrDefault(assessor, List.of());
          one.put("nominees", differences.size());
          put(one, "aboveOthers", differences.isEmpty() ? null : rounded(differences));
        });
  }

  private static BigDecimal rounded(List<BigDecimal> differences) {
    return Exact.rounded(Spread.mean(differences));
  }

  private static void put(ObjectNode node, String name, @Nullable BigDecimal value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
