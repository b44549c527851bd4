package id.paritrana.decision;

import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.fact.Levy;
import id.paritrana.decision.finding.AwardProposed;
import id.paritrana.decision.finding.CategoryFound;
import id.paritrana.decision.finding.CeilingFound;
import id.paritrana.decision.finding.DocumentRequired;
import id.paritrana.decision.finding.Finding;
import id.paritrana.decision.finding.GateFailed;
import id.paritrana.decision.finding.GroupFound;
import id.paritrana.decision.finding.PointsGiven;
import id.paritrana.decision.finding.ProgrammeRequired;
import id.paritrana.decision.finding.QuotaSet;
import id.paritrana.decision.finding.RankAwardSet;
import id.paritrana.decision.finding.RankFound;
import id.paritrana.decision.finding.RateFound;
import id.paritrana.decision.finding.RiskGroupFound;
import id.paritrana.decision.finding.ScaleFound;
import id.paritrana.decision.finding.Severity;
import id.paritrana.decision.finding.SliceFound;
import id.paritrana.decision.finding.TargetFound;
import id.paritrana.decision.finding.TieBreakSet;
import id.paritrana.decision.finding.WeightSet;
import id.paritrana.decision.finding.ZoneFound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The result slots a table row may fill: one method a slot, each taking the cell's content as plain
 * text.
 *
 * <p>The same names stand in the workbooks' action columns, so a workbook also runs in Drools' own
 * spreadsheet compiler with this class as its global {@code says}. One row's slots together make
 * one finding. Not for use by several threads.
 */
public final class Says {
  private final Map<String, String> slots = new TreeMap<>();

  public void category(String cell) {
    slots.put("category", cell);
  }

  public void group(String cell) {
    slots.put("group", cell);
  }

  public void scale(String cell) {
    slots.put("scale", cell);
  }

  public void riskGroup(String cell) {
    slots.put("riskGroup", cell);
  }

  public void programme(String cell) {
    slots.put("programme", cell);
  }

  public void rate(String cell) {
    slots.put("rate", cell);
  }

  public void ceiling(String cell) {
    slots.put("ceiling", cell);
  }

  public void over(String cell) {
    slots.put("over", cell);
  }

  public void upTo(String cell) {
    slots.put("upTo", cell);
  }

  public void target(String cell) {
    slots.put("target", cell);
  }

  public void document(String cell) {
    slots.put("document", cell);
  }

  public void rank(String cell) {
    slots.put("rank", cell);
  }

  public void gate(String cell) {
    slots.put("gate", cell);
  }

  public void severity(String cell) {
    slots.put("severity", cell);
  }

  public void aspect(String cell) {
    slots.put("aspect", cell);
  }

  public void points(String cell) {
    slots.put("points", cell);
  }

  public void weight(String cell) {
    slots.put("weight", cell);
  }

  public void maximum(String cell) {
    slots.put("maximum", cell);
  }

  public void award(String cell) {
    slots.put("award", cell);
  }

  public void zone(String cell) {
    slots.put("zone", cell);
  }

  public void winners(String cell) {
    slots.put("winners", cell);
  }

  public void sentUp(String cell) {
    slots.put("sentUp", cell);
  }

  public void minimum(String cell) {
    slots.put("minimum", cell);
  }

  public void place(String cell) {
    slots.put("place", cell);
  }

  public void by(String cell) {
    slots.put("by", cell);
  }

  public void ranks(String cell) {
    slots.put("ranks", cell);
  }

  /**
   * How the filled slots and the facts a rule matched make a finding.
   *
   * @param bound what would have passed, for a gate
   * @throws IllegalArgumentException when these slots together mean nothing
   */
  public Function<List<?>, Finding> saying(String bound) {
    Set<String> filled = slots.keySet();
    if (filled.equals(Set.of("category"))) {
      return each(() -> new CategoryFound(code("category")));
    } else if (filled.equals(Set.of("group"))) {
      return each(() -> new GroupFound(code("group")));
    } else if (filled.equals(Set.of("scale"))) {
      return each(() -> new ScaleFound(code("scale")));
    } else if (filled.equals(Set.of("riskGroup"))) {
      return each(() -> new RiskGroupFound(code("riskGroup")));
    } else if (filled.equals(Set.of("programme"))) {
      return each(() -> new ProgrammeRequired(code("programme")));
    } else if (filled.equals(Set.of("rate"))) {
      BigDecimal rate = number("rate");
      return facts -> new RateFound(first(facts, Levy.class).programme(), rate);
    } else if (filled.equals(Set.of("ceiling"))) {
      return each(() -> new CeilingFound(number("ceiling")));
    } else if (filled.equals(Set.of("programme", "over", "rate"))) {
      return each(() -> new SliceFound(code("programme"), number("over"), null, number("rate")));
    } else if (filled.equals(Set.of("programme", "over", "upTo", "rate"))) {
      return each(
          () -> new SliceFound(code("programme"), number("over"), number("upTo"), number("rate")));
    } else if (filled.equals(Set.of("target"))) {
      return each(() -> new TargetFound(number("target")));
    } else if (filled.equals(Set.of("document"))) {
      return each(() -> new DocumentRequired(code("document")));
    } else if (filled.equals(Set.of("rank"))) {
      return each(() -> new RankFound(number("rank")));
    } else if (filled.equals(Set.of("gate", "severity"))) {
      String gate = code("gate");
      Severity severity = Severity.valueOf(code("severity"));
      return facts -> new GateFailed(gate, severity, first(facts, Indicator.class), bound);
    } else if (filled.equals(Set.of("aspect", "points"))) {
      String aspect = code("aspect");
      BigDecimal points = number("points");
      return facts -> new PointsGiven(aspect, first(facts, Indicator.class), points);
    } else if (filled.equals(Set.of("aspect", "weight", "maximum"))) {
      return each(() -> new WeightSet(code("aspect"), number("weight"), number("maximum")));
    } else if (filled.equals(Set.of("award"))) {
      String award = code("award");
      return facts -> new AwardProposed(award, facts.stream().map(Indicator.class::cast).toList());
    }
    return selecting(filled);
  }

  /** What the selection tables say. */
  private Function<List<?>, Finding> selecting(Set<String> filled) {
    if (filled.equals(Set.of("zone"))) {
      return each(() -> new ZoneFound(code("zone")));
    } else if (filled.equals(Set.of("winners", "sentUp", "minimum"))) {
      return each(() -> new QuotaSet(count("winners"), count("sentUp"), number("minimum")));
    } else if (filled.equals(Set.of("place", "by"))) {
      return each(() -> new TieBreakSet(count("place"), code("by")));
    } else if (filled.equals(Set.of("award", "by", "ranks"))) {
      return each(() -> new RankAwardSet(code("award"), code("by"), count("ranks")));
    }
    throw new IllegalArgumentException("no finding has the results " + filled);
  }

  /**
   * A finding of its own for each firing: Drools takes one object, inserted twice, for one fact.
   */
  private static Function<List<?>, Finding> each(Supplier<Finding> finding) {
    return facts -> finding.get();
  }

  private static <F> F first(List<?> facts, Class<F> type) {
    return type.cast(facts.get(0));
  }

  private String code(String slot) {
    return String.valueOf(slots.get(slot));
  }

  private int count(String slot) {
    return number(slot).intValueExact();
  }

  private BigDecimal number(String slot) {
    return new BigDecimal(code(slot));
  }
}
