package id.paritrana.oracle;

import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Dossier;
import id.paritrana.oracle.PlainGates.Gate;
import id.paritrana.oracle.PlainPoints.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the written criteria say of one dossier, read without rules or tables. */
public final class PlainReading {
  /**
   * The decision to expect; points, aspect points and total at two places, weights as fractions of
   * one.
   *
   * @param gates codes of all failing gates, barring and warning
   * @param missing codes of the indicators that are needed and absent
   */
  public record Expected(
      String outcome,
      @Nullable String category,
      Map<String, BigDecimal> points,
      Map<String, BigDecimal> aspectPoints,
      Map<String, BigDecimal> weights,
      BigDecimal total,
      Set<String> gates,
      Set<String> missing,
      Set<String> flags,
      Set<String> awards,
      @Nullable String scale) {}

  private static final Set<String> PER_REGISTERED =
      Set.of("digital.jmo", "digital.nik", "csr.vulnerable");

  private PlainReading() {}

  public static Expected of(Dossier dossier) {
    PlainCategory category = PlainCategory.of(dossier);
    Known known = PlainIndicators.of(dossier, category);
    String group = category.group();
    Map<String, Integer> weights = PlainWeights.of(group, dossier.stage());
    List<Row> rows = rows(category, weights);
    List<Gate> gates = PlainGates.of(category.kind(), dossier.stage());
    List<Gate> failing = gates.stream().filter(gate -> gate.fails().test(known)).toList();

    Set<String> missing = missing(dossier, category, gates, rows, known);
    boolean barred = category.none() || failing.stream().anyMatch(Gate::bars);
    Set<String> failed = new TreeSet<>(failing.stream().map(Gate::code).toList());
    if (category.none()) {
      failed.add("NO_CATEGORY");
    }
    Map<String, BigDecimal> points = new TreeMap<>();
    for (Row row : rows) {
      Fraction value = known.get(row.indicator());
      if (value != null) {
        points.put(row.indicator(), row.points(value).rounded(2));
      }
    }
    Map<String, BigDecimal> aspects = new TreeMap<>();
    Map<String, BigDecimal> shares = new TreeMap<>();
    Fraction total = Fraction.ZERO;
    for (Map.Entry<String, Integer> weight : weights.entrySet()) {
      Fraction aspect = aspect(weight.getKey(), group, rows, known);
      Fraction share = Fraction.of(weight.getValue()).over(Fraction.of(100));
      aspects.put(weight.getKey(), aspect.rounded(2));
      shares.put(weight.getKey(), share.rounded(2));
      total = total.plus(aspect.times(share));
    }
    return new Expected(
        barred ? "INELIGIBLE" : missing.isEmpty() ? "ELIGIBLE" : "INCOMPLETE",
        category.code(),
        points,
        aspects,
        shares,
        total.rounded(2),
        failed,
        missing,
        flags(dossier, category, failing),
        PlainAwards.of(dossier, known),
        category.scale() == null ? null : category.scale().name());
  }

  /** One indicator at twelve places, or none where it is absent. */
  public static @Nullable BigDecimal figure(Dossier dossier, String indicator) {
    Fraction value = PlainIndicators.of(dossier, PlainCategory.of(dossier)).get(indicator);
    return value == null ? null : value.rounded(12);
  }

  private static List<Row> rows(PlainCategory category, Map<String, Integer> weights) {
    return PlainPoints.rows(category.kind()).stream()
        .filter(row -> weights.containsKey(row.aspect()))
        .toList();
  }

  private static Fraction aspect(
      String aspect, @Nullable String group, List<Row> rows, Known known) {
    Fraction sum = Fraction.ZERO;
    for (Row row : rows) {
      Fraction value = known.get(row.indicator());
      if (row.aspect().equals(aspect) && value != null) {
        sum = sum.plus(row.points(value));
      }
    }
    Fraction hundred = Fraction.of(100);
    return sum.times(hundred).over(PlainWeights.maximum(group, aspect)).atMost(hundred);
  }

  private static Set<String> missing(
      Dossier dossier, PlainCategory category, List<Gate> gates, List<Row> rows, Known known) {
    Set<String> needed = new TreeSet<>();
    gates.forEach(gate -> needed.addAll(gate.needs()));
    rows.forEach(row -> needed.add(row.indicator()));
    needed.removeIf(known::has);
    if (nobodyRegistered(dossier)) {
      needed.removeAll(PER_REGISTERED);
    }
    Compliance filed = dossier.compliance();
    if (filed != null
        && filed.wagesPaid() == null
        && filed.contractValue() != null
        && PlainContribution.builds(dossier.nominee(), filed)) {
      needed.remove("wage.ratio");
    }
    if (category.lacks() != null) {
      needed.add(category.lacks());
    }
    return needed;
  }

  private static boolean nobodyRegistered(Dossier dossier) {
    Long registered = dossier.compliance() == null ? null : dossier.compliance().registered();
    return registered != null && registered == 0;
  }

  private static Set<String> flags(Dossier dossier, PlainCategory category, List<Gate> failing) {
    Set<String> flags =
        new TreeSet<>(failing.stream().filter(gate -> !gate.bars()).map(Gate::code).toList());
    PlainContribution contribution = PlainEnterprise.contribution(dossier, category.scale());
    if (contribution != null && contribution.uncapped()) {
      flags.add("PENSION_BASE_UNCAPPED");
    }
    if (PlainRisk.differs(dossier.nominee())) {
      flags.add("RISK_GROUP_DIFFERS");
    }
    if (PlainPanel.conflict(dossier.nominee().id(), dossier.interview())) {
      flags.add("CONFLICT_OF_INTEREST");
    }
    return flags;
  }
}
