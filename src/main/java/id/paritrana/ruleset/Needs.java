package id.paritrana.ruleset;

import id.paritrana.decision.Judgement;
import id.paritrana.decision.Missing;
import id.paritrana.decision.fact.Candidate;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.fact.Subject;
import id.paritrana.ruleset.table.CellTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which absent figures a decision lacks. A row needs a figure when everything else it asks of the
 * nominee holds; rows of an aspect that carries no weight need nothing.
 */
final class Needs {
  private static final String CATEGORY = "category.found";

  private final Map<String, List<Row>> gates = new LinkedHashMap<>();
  private final Map<String, List<Row>> points = new LinkedHashMap<>();
  private final List<Drl.DrlRule> formulas;
  private final List<Row> categories;

  Needs(List<Row> rows, List<Drl.DrlRule> drl) {
    for (Row row : rows) {
      Phase phase = row.phase();
      if (phase == Phase.GATE || phase == Phase.POINTS) {
        Map<String, List<Row>> index = phase == Phase.GATE ? gates : points;
        indicator(row)
            .ifPresent(code -> index.computeIfAbsent(code, c -> new ArrayList<>()).add(row));
      }
    }
    formulas = drl.stream().filter(rule -> rule.needs() != null).toList();
    categories = rows.stream().filter(row -> row.row().results().containsKey("category")).toList();
  }

  List<Missing> of(Judgement judgement) {
    Candidate candidate = judgement.candidate();
    if (candidate == null) {
      return List.of();
    }
    Map<String, List<String>> missing = new LinkedHashMap<>();
    gates.forEach(
        (code, rows) -> {
          if (!judgement.settled(code)) {
            rows.stream()
                .filter(row -> needs(row, candidate))
                .forEach(row -> add(missing, code, row.id()));
          }
        });
    points.forEach(
        (code, rows) -> {
          if (!judgement.settled(code)) {
            rows.stream()
                .filter(row -> judgement.weighted(aspect(row)) && needs(row, candidate))
                .forEach(row -> add(missing, code, row.id()));
          }
        });
    for (Drl.DrlRule rule : formulas) {
      String code = rule.needs();
      if (code != null
          && !judgement.settled(code)
          && judgement.weighted(String.valueOf(rule.aspect()))) {
        add(missing, code, rule.name());
      }
    }
    List<String> unclassified = missing.remove(CATEGORY);
    if (unclassified != null) {
      classification(candidate.subject(), unclassified, missing);
    }
    return missing.entrySet().stream()
        .map(e -> new Missing(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }

  /** Without a scale or sector there is no category; what is missing is that, not the category. */
  private void classification(
      Subject subject, List<String> otherwise, Map<String, List<String>> missing) {
    String field = subject.scale() == null ? "scale" : "sector";
    List<String> rows =
        categories.stream()
            .filter(row -> holdsBut(row, "Subject", field, subject))
            .map(Row::id)
            .toList();
    missing.put("nominee." + field, rows.isEmpty() ? otherwise : rows);
  }

  private static boolean needs(Row row, Candidate candidate) {
    return holdsBut(
        row, "Indicator", "value", new Indicator(candidate, indicator(row).orElseThrow(), 0));
  }

  private static boolean holdsBut(Row row, String type, String absent, Object fact) {
    FactModel.FactType<Object> model = FactModel.named(type);
    for (CellTest test : row.tests(0)) {
      if (!test.field().equals(absent)
          && !test.holds(model.field(test.field()).read().apply(fact))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> indicator(Row row) {
    return row.tests(0).stream()
        .filter(t -> t.field().equals("indicator"))
        .map(t -> t.values().get(0).toString())
        .findFirst();
  }

  private static String aspect(Row row) {
    return String.valueOf(row.row().results().get("aspect"));
  }

  private static void add(Map<String, List<String>> missing, String code, String rule) {
    missing.computeIfAbsent(code, c -> new ArrayList<>()).add(rule);
  }
}
