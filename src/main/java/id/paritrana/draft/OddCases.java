package id.paritrana.draft;

import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Suggestion;
import id.paritrana.filing.form.Leaves;
import id.paritrana.filing.form.Paths;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CaseTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Cases that can be run but hold nothing, twice the same, or another thing than was meant. */
final class OddCases {
  private static final String NOMINEE = "nominee.province";
  private static final Set<String> PROVINCES =
      Set.of(NOMINEE, Paths.COHORT + "province", Paths.ORIGIN + "province");
  private static final String FLAGS = Expectation.PREFIX + "flags";
  private static final String ZONE = Expectation.PREFIX + "zone";

  private final Set<CaseTable.Case> ready;
  private final Problems problems;

  /**
   * @param ready cases with no other fault
   */
  OddCases(List<ReadyCase> ready, Problems problems) {
    this.ready = ready.stream().map(ReadyCase::filed).collect(Collectors.toSet());
    this.problems = problems;
  }

  void check(List<CaseTable> tables) {
    Map<List<Object>, CaseTable> known = new HashMap<>();
    tables.stream()
        .filter(table -> !table.cases().isEmpty())
        .sorted(Comparator.comparingInt(table -> table.sheet().length()))
        .forEach(
            table -> {
              List<Object> all = table.cases().stream().map(GoneCases::content).toList();
              CaseTable original = known.putIfAbsent(all, table);
              if (original == null) {
                sheet(table);
              } else {
                Place place = Place.sheet(table.file(), table.sheet());
                String sheet = Quote.of(original.sheet());
                problems.add(Code.CASE_VALUE, "copy", place, List.of(), sheet, all.size());
              }
            });
  }

  private void sheet(CaseTable table) {
    Map<String, CaseTable.Case> names = new HashMap<>();
    for (CaseTable.Case one : table.cases()) {
      String name = Quote.of(one.name());
      CaseTable.Case same = names.putIfAbsent(one.name(), one);
      if (same != null) {
        String where = String.valueOf(same.place().spot());
        problems.add(Code.CASE_VALUE, "same", one.place(), List.of(same.place()), name, where);
      }
      if (!ready.contains(one)) {
        continue;
      }
      if (one.cells().keySet().stream().noneMatch(c -> c.startsWith(Expectation.PREFIX))) {
        problems.add(Code.CASE_VALUE, "nothing", one.place(), List.of(), name);
      }
      one.cells().keySet().stream().filter(PROVINCES::contains).forEach(c -> province(c, one));
    }
  }

  /** A case may show on purpose what becomes of a province that there is not. */
  private void province(String column, CaseTable.Case one) {
    Object province = value(column, one);
    String near = Suggestion.of(province.toString(), Provinces.NAMES);
    boolean meant =
        value(FLAGS, one).toString().contains("PROVINCE_UNKNOWN")
            || value(ZONE, one).equals(Leaves.NONE);
    if (Provinces.known(province.toString()) || meant || near == null && column.equals(NOMINEE)) {
      return;
    }
    Place place = Objects.requireNonNull(one.cells().get(column)).place();
    Object[] words = {Quote.of(province), near == null ? "" : Quote.of(near)};
    String variant = near == null ? "province.none" : "province";
    problems.add(Code.CASE_VALUE, variant, place, List.of(), words);
  }

  private static Object value(String column, CaseTable.Case one) {
    CaseTable.Cell cell = one.cells().get(column);
    return cell == null ? "" : cell.value();
  }
}
