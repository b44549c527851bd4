package id.paritrana.ruleset;

import id.paritrana.dossier.Stage;
import id.paritrana.ruleset.analysis.Domain;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Op;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether all tables together make sense: nothing that decisions rest on is absent, weights add up,
 * aspects are spelled alike, and every row can fire and says something possible.
 */
final class Soundness {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** What every decision rests on; a workbook left out of the folder must not go unnoticed. */
  private static final List<String> NEEDED =
      List.of(
          "category",
          "group",
          "scale",
          "programme",
          "rate",
          "riskGroup",
          "target",
          "document",
          "rank",
          "gate",
          "weight",
          "points",
          "award");

  private final List<Row> rows;
  private final List<Drl.DrlRule> formulas;
  private final Problems problems;

  Soundness(List<Row> rows, List<Drl.DrlRule> rules, Problems problems) {
    this.rows = rows;
    this.formulas = rules.stream().filter(rule -> rule.aspect() != null).toList();
    this.problems = problems;
  }

  /** What can be said of a row by itself. */
  void rows() {
    rows.forEach(this::row);
  }

  /** What can only be said of all tables together, once each could be read whole. */
  void together() {
    for (String slot : NEEDED) {
      if (rows.stream().noneMatch(row -> has(row, slot))) {
        problems.add(Code.MISSING_TABLE, Place.file("decision-tables"), Quote.of(slot));
      }
    }
    Set<String> groups = new TreeSet<>();
    rows.stream().filter(row -> has(row, "group")).forEach(row -> groups.add(code(row, "group")));
    groups.forEach(this::weights);
    rows.stream().filter(row -> has(row, "points")).forEach(this::aspect);
  }

  private void row(Row row) {
    boolean judges = has(row, "gate") || has(row, "points");
    boolean whole = problems.passable(row.place());
    if (judges && whole && (codes(row, "indicator").isEmpty() || ranges(row).isEmpty())) {
      problems.add(Code.NO_CONDITION, "bound", row.place(), List.of(), Quote.of(row.id()));
    }
    for (CellTest low : row.row().tests()) {
      for (CellTest high : row.row().tests()) {
        if (pair(low, high)) {
          range(row, low, high);
        }
      }
    }
    row.row().tests().stream().filter(CellTest::ordering).forEach(test -> whole(row, test));
    limit(row, "points", BigDecimal.ZERO, HUNDRED);
    limit(row, "weight", BigDecimal.ZERO, BigDecimal.ONE);
    limit(row, "maximum", BigDecimal.ONE, HUNDRED);
  }

  private static boolean pair(CellTest low, CellTest high) {
    return (low.op() == Op.ABOVE || low.op() == Op.AT_LEAST)
        && (high.op() == Op.BELOW || high.op() == Op.AT_MOST)
        && low.pattern() == high.pattern()
        && low.field().equals(high.field());
  }

  private void range(Row row, CellTest low, CellTest high) {
    int order = low.bound().compareTo(high.bound());
    boolean empty = order == 0 && (low.op() == Op.ABOVE || high.op() == Op.BELOW);
    if (order > 0 || empty) {
      problems.add(
          empty ? Code.EMPTY_BAND : Code.REVERSED_RANGE,
          "",
          row.place(low),
          List.of(row.place(high)),
          Quote.of(low.bound().toPlainString()),
          Quote.of(high.bound().toPlainString()),
          high.cell());
    }
  }

  /** A year and a half is no year. */
  private void whole(Row row, CellTest test) {
    String fact = row.table().patterns().get(test.pattern());
    if (FactModel.domains().of(fact, test.field()) instanceof Domain.Numbers numbers
        && numbers.whole()
        && test.bound().stripTrailingZeros().scale() > 0) {
      String found = Quote.of(test.bound().toPlainString());
      problems.add(Code.OUT_OF_RANGE, "whole", row.place(test), List.of(), found);
    } else if (test.field().equals("month") && !calendar(test.bound())) {
      String found = Quote.of(test.bound().toPlainString());
      problems.add(Code.OUT_OF_RANGE, "month", row.place(test), List.of(), found);
    }
  }

  /** Whether a figure is a month such as 202503. */
  private static boolean calendar(BigDecimal month) {
    int last = month.remainder(HUNDRED).intValue();
    return last >= 1 && last <= 12 && month.precision() - month.scale() == 6;
  }

  private void limit(Row row, String slot, BigDecimal least, BigDecimal most) {
    Object content = row.row().results().get(slot);
    if (content instanceof BigDecimal number
        && (number.compareTo(least) < 0 || number.compareTo(most) > 0)) {
      String found = Quote.of(number.toPlainString());
      String variant = slot.equals("weight") ? slot : "";
      problems.add(Code.OUT_OF_RANGE, variant, row.place(slot), List.of(), found, least, most);
    }
  }

  private void weights(String group) {
    for (Stage stage : Stage.values()) {
      List<Row> own =
          rows.stream()
              .filter(row -> has(row, "weight") && speaks(row, "group", group))
              .filter(row -> speaks(row, "stage", stage.name()))
              .toList();
      BigDecimal sum = own.stream().map(Soundness::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (own.isEmpty()) {
        problems.add(Code.WEIGHTS, "none", Place.file("decision-tables"), List.of(), group, stage);
      } else if (sum.compareTo(BigDecimal.ONE) != 0) {
        problems.add(
            Code.WEIGHTS,
            "",
            own.get(0).place("weight"),
            own.stream().skip(1).map(row -> row.place("weight")).toList(),
            group,
            stage,
            sum.multiply(HUNDRED).stripTrailingZeros().toPlainString());
      }
      own.forEach(row -> scored(row, group));
    }
  }

  /** A weighted aspect must be one that some row or formula gives points for. */
  private void scored(Row weight, String group) {
    String aspect = code(weight, "aspect");
    boolean given =
        rows.stream()
            .filter(row -> has(row, "points") && speaks(row, "group", group))
            .anyMatch(row -> code(row, "aspect").equals(aspect));
    if (!given && formulas.stream().noneMatch(rule -> aspect.equals(rule.aspect()))) {
      aspect(weight, "points", aspect, group);
    }
  }

  /** Points for an aspect that nothing weighs would be said and never counted. */
  private void aspect(Row points) {
    String aspect = code(points, "aspect");
    boolean weighed =
        rows.stream()
            .filter(row -> has(row, "weight") && code(row, "aspect").equals(aspect))
            .anyMatch(row -> shared(row, points));
    if (!weighed) {
      aspect(points, "weight", aspect, "");
    }
  }

  private void aspect(Row row, String lacking, String aspect, String group) {
    Set<String> known = new TreeSet<>();
    rows.stream().filter(r -> has(r, lacking)).forEach(r -> known.add(code(r, "aspect")));
    formulas.forEach(rule -> known.add(String.valueOf(rule.aspect())));
    known.remove(aspect);
    problems.add(
        Code.UNKNOWN_ASPECT,
        lacking,
        row.place("aspect"),
        List.of(),
        Quote.of(aspect),
        group,
        String.join(", ", known));
  }

  private static boolean has(Row row, String slot) {
    return row.row().results().containsKey(slot);
  }

  private static String code(Row row, String slot) {
    return String.valueOf(row.row().results().get(slot));
  }

  private static BigDecimal weight(Row row) {
    return row.row().results().get("weight") instanceof BigDecimal number
        ? number
        : BigDecimal.ZERO;
  }

  private static boolean speaks(Row row, String field, String code) {
    List<String> codes = codes(row, field);
    return codes.isEmpty() || codes.contains(code);
  }

  private static boolean shared(Row weight, Row points) {
    List<String> groups = codes(points, "group");
    return groups.isEmpty() || groups.stream().anyMatch(group -> speaks(weight, "group", group));
  }

  private static List<CellTest> ranges(Row row) {
    return row.row().tests().stream().filter(CellTest::ordering).toList();
  }

  private static List<String> codes(Row row, String field) {
    return row.row().tests().stream()
        .filter(test -> test.field().equals(field) && !test.ordering())
        .flatMap(test -> test.values().stream())
        .map(Object::toString)
        .toList();
  }
}
