package id.paritrana.draft;

import id.paritrana.filing.form.Leaf;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The categories and zones that the tables give; a cohort of any other there cannot be. */
final class GivenCodes {
  private final List<Table> tables;
  private final Problems problems;

  GivenCodes(List<Table> tables, Problems problems) {
    this.tables = tables;
    this.problems = problems;
  }

  /**
   * The category of a cohort, if a nominee of the kind can have it in the year.
   *
   * @param place where to tell that the category is missing
   */
  @Nullable String category(@Nullable Leaf leaf, String kind, int year, Place place) {
    if (leaf == null) {
      problems.add(Code.CASE_VALUE, "category.missing", place, List.of());
      return null;
    }
    String category = leaf.value().asString();
    TreeSet<String> possible =
        giving("category")
            .filter(row -> takes(row, "kind", kind))
            .filter(row -> takes(row, "assessmentYear", BigDecimal.valueOf(year)))
            .map(row -> String.valueOf(row.results().get("category")))
            .collect(Collectors.toCollection(TreeSet::new));
    if (possible.contains(category)) {
      return category;
    }
    Object[] words = {Quote.of(category), kind, String.valueOf(year), String.join(", ", possible)};
    String variant = possible.isEmpty() ? "category.none" : "category";
    problems.add(Code.CASE_VALUE, variant, leaf.place(), List.of(), words);
    return null;
  }

  /** The zone of a cohort; none where it competes in none. */
  @Nullable String zone(@Nullable Leaf leaf) {
    if (leaf == null) {
      return null;
    }
    String zone = leaf.value().asString();
    TreeSet<String> known =
        giving("zone")
            .map(row -> String.valueOf(row.results().get("zone")))
            .collect(Collectors.toCollection(TreeSet::new));
    if (!known.contains(zone)) {
      Object[] words = {Quote.of(zone), String.join(", ", known)};
      problems.add(Code.CASE_VALUE, "zone", leaf.place(), List.of(), words);
    }
    return zone;
  }

  private Stream<Table.Row> giving(String slot) {
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.results().containsKey(slot));
  }

  private static boolean takes(Table.Row row, String field, Object value) {
    return row.tests().stream()
        .filter(test -> test.field().equals(field))
        .allMatch(test -> test.holds(value));
  }
}
