package id.paritrana.ruleset;

import id.paritrana.decision.Judgement;
import id.paritrana.decision.Missing;
import id.paritrana.decision.fact.Candidate;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.fact.Subject;
import id.paritrana.decision.finding.FlagRaised;
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
    gates.forEach((code, rows) -> unsettled(code, rows, judgement, candidate, missing));
    points.forEach((code, rows) -> unsettled(code, rows, judgement, candidate, missing));
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

  /** The rows of gates and points that measure this candidate, but for the value they ask. */
  List<Measure> measures(Candidate candidate) {
    List<Measure> measures = new ArrayList<>();
    for (Map<String, List<Row>> index : List.of(gates, points)) {
      index.forEach(
          (code, rows) -> {
            Indicator figure = new Indicator(candidate, code, 0);
            rows.stream()
                .filter(row -> holdsBut(row, "Indicator", "value", figure))
                .forEach(row -> measures.add(Measure.of(row, code)));
          });
    }
    return List.copyOf(measures);
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

  /**
   * Flags figures that lie in a gap of their table: rows score the indicator, but none takes this
   * value. Zero points without a word would look like a judgement.
   */
  void gaps(Judgement judgement) {
    Candidate candidate = judgement.candidate();
    if (candidate == null) {
      return;
    }
    points.forEach(
        (code, rows) -> {
          if (judgement.unscored(code)) {
            Indicator found = new Indicator(candidate, code, 0);
            rows.stream()
                .filter(row -> judgement.weighted(aspect(row)))
                .filter(row -> holdsBut(row, "Indicator", "value", found))
                .findFirst()
                .ifPresent(row -> judgement.flag(noBand(code), row.source().ref()));
          }
        });
  }

  private static FlagRaised noBand(String code) {
    return new FlagRaised(
        "NO_BAND",
        "no row of the table takes this value of " + code + ", so it gave no points",
        "tidak ada baris tabel yang memuat nilai " + code + " ini sehingga tidak diberi poin");
  }

  private static void unsettled(
      String code,
      List<Row> rows,
      Judgement judgement,
      Candidate candidate,
      Map<String, List<String>> missing) {
    if (judgement.settled(code)) {
      return;
    }
    Indicator absent = new Indicator(candidate, code, 0);
    for (Row row : rows) {
      if ((row.phase() == Phase.GATE || judgement.weighted(aspect(row)))
          && holdsBut(row, "Indicator", "value", absent)) {
        add(missing, code, row.id());
      }
    }
  }

  private static boolean holdsBut(Row row, String type, String absent, Object fact) {
    FactModel.FactType<Object> model = FactModel.named(type);
    for (CellTest test : row.row().tests()) {
      if (test.pattern() == 0
          && !test.field().equals(absent)
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
