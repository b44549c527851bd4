package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the analysis says of a table in short: code, cell, other cells, and the sentence. */
final class Said {
  private static final Map<String, Domain> FIELDS =
      Map.of(
          "kind", Domain.codes(Set.of("PROVINCE", "REGENCY_CITY", "VILLAGE")),
          "scale", Domain.codes(Set.of("LARGE", "SMALL")).orAbsent(),
          "indicator", Domain.anyCode(),
          "value", Domain.numbers(),
          "amount", Domain.numbers(BigDecimal.ZERO, new BigDecimal("1e18")),
          "year", Domain.wholeNumbers(2000, 2100),
          "month", Domain.months(200001, 210012),
          "group", Domain.anyCode().orAbsent());

  private Said() {}

  /** Where every combination of values is a case. */
  static List<String> said(Table table) {
    return said(table, List.of(World.ANY));
  }

  static List<String> said(Table table, List<World> worlds) {
    return problems(table, worlds).stream().map(Said::line).toList();
  }

  /** What is to be done about it. */
  static List<String> advice(Table table) {
    return problems(table, List.of(World.ANY)).stream().map(p -> p.advice().en()).toList();
  }

  private static List<Problem> problems(Table table, List<World> worlds) {
    Problems problems = new Problems();
    TableAnalysis.check(table, domains(worlds), problems);
    return problems.sorted();
  }

  private static Domains domains(List<World> worlds) {
    return new Domains() {
      @Override
      public Domain of(String type, String field) {
        return FIELDS.get(field);
      }

      @Override
      public List<World> worlds(Set<String> fields) {
        return worlds;
      }
    };
  }

  private static String line(Problem problem) {
    List<String> related = problem.related().stream().map(place -> place.spot()).toList();
    return problem.code()
        + " "
        + problem.place().spot()
        + " "
        + related
        + " "
        + problem.found().en();
  }
}
