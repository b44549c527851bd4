package id.paritrana.ruleset;

import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Suggestion;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.CellTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether rows speak of indicators, categories and groups that there are. */
final class Vocabulary {
  private final List<Row> rows;
  private final Problems problems;

  Vocabulary(List<Row> rows, Problems problems) {
    this.rows = rows;
    this.problems = problems;
  }

  /**
   * A code near to one that the rules derive is a slip; any other is a new indicator, which
   * dossiers must bring.
   */
  void indicators(Set<String> derived) {
    Set<String> whole = derived.stream().filter(d -> !d.endsWith("*")).collect(Collectors.toSet());
    Set<String> told = new TreeSet<>();
    for (Row row : rows) {
      for (CellTest test : tests(row, "indicator")) {
        for (Object value : test.values()) {
          String code = value.toString();
          String near = Suggestion.of(code, whole);
          if (Ruleset.derives(derived, code)) {
            continue;
          } else if (near != null) {
            problems.add(Code.UNKNOWN_INDICATOR, row.place(test), Quote.of(code), Quote.of(near));
          } else if (!Bounds.INDICATOR.matcher(code).matches()) {
            problems.add(
                Code.UNKNOWN_INDICATOR, "shape", row.place(test), List.of(), Quote.of(code));
          } else if (told.add(code)) {
            problems.add(Code.NEW_INDICATOR, row.place(test), Quote.of(code));
          }
        }
      }
    }
  }

  /** What one table asks for, another must give. */
  void given(String field) {
    Set<String> known =
        rows.stream()
            .map(row -> row.row().results().get(field))
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Row row : rows) {
      for (CellTest test : tests(row, field)) {
        for (Object value : test.values()) {
          String near = Suggestion.of(value.toString(), known);
          if (!known.contains(value.toString())) {
            problems.add(
                Code.UNKNOWN_CODE,
                near == null ? "" : "near",
                row.place(test),
                List.of(),
                Quote.of(value),
                Quote.of(field),
                near == null ? String.join(", ", known) : Quote.of(near));
          }
        }
      }
    }
  }

  private static List<CellTest> tests(Row row, String field) {
    return row.row().tests().stream().filter(test -> test.field().equals(field)).toList();
  }
}
