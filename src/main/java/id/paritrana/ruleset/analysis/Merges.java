package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.table.Op;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs of rows that say the same and could be one row: they differ in one field, and its column
 * can hold both of their cells. Of rows that could all become one, each is named once. Not for
 * COLLECT tables: they are lists kept group by group (what each kind of nominee files), and rows
 * joined across the groups would tear the lists apart.
 */
final class Merges {
  private record Alike(BitSet facts, Map<String, Object> words, Box box) {}

  private static final long BUDGET = 20_000_000;

  private final Space space;
  private final Findings findings;

  /** The fields of which one cell may hold several codes. */
  private final Set<Axis> several;

  private final Budget budget = Budget.of(BUDGET);
  private int count;

  private Merges(Space space, Findings findings) {
    this.space = space;
    this.findings = findings;
    this.several =
        space.axes().stream()
            .filter(
                axis ->
                    space.table().rows().stream()
                        .flatMap(row -> row.tests().stream())
                        .anyMatch(test -> test.op() == Op.ONE_OF && axis.tests(test)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param repeated rows that only repeat one above, which stands for them
   */
  static void check(Space space, BitSet repeated, Findings findings) {
    Merges merges = new Merges(space, findings);
    List<Entry> rows =
        space.entries().stream()
            .filter(entry -> !repeated.get(entry.at()) && Sameness.known(entry))
            .filter(entry -> !entry.row().basis().isEmpty())
            .toList();
    for (int axis = 0; axis < space.axes().size(); axis++) {
      Map<Alike, List<Entry>> groups = new LinkedHashMap<>();
      for (Entry row : rows) {
        groups.computeIfAbsent(merges.alike(row, axis), a -> new ArrayList<>()).add(row);
      }
      for (List<Entry> group : groups.values()) {
        merges.pairs(group, axis);
      }
    }
    if (merges.count > Findings.MOST) {
      findings.more(Code.MERGEABLE);
    }
    if (!merges.budget.spend(0)) {
      findings.undecided(Code.MERGEABLE, List.of());
    }
  }

  private Alike alike(Entry row, int axis) {
    Box others = row.box().with(axis, space.axes().get(axis).all());
    return new Alike(row.facts(), Sameness.words(row.row()), others);
  }

  private void pairs(List<Entry> group, int axis) {
    if (count > Findings.MOST) {
      return;
    }
    int[] cluster = new int[group.size()];
    for (int i = 0; i < group.size(); i++) {
      cluster[i] = i;
      for (int j = i - 1; j >= 0 && budget.spend(1); j--) {
        if (cluster[j] != cluster[i] && mergeable(group.get(j), group.get(i), axis)) {
          if (count++ == Findings.MOST) {
            return;
          }
          findings.add(
              Code.MERGEABLE,
              List.of(group.get(i), group.get(j)),
              axis,
              group.get(i).cases().first());
          int gone = cluster[j];
          for (int k = 0; k <= i; k++) {
            cluster[k] = cluster[k] == gone ? cluster[i] : cluster[k];
          }
        }
      }
    }
  }

  private boolean mergeable(Entry above, Entry below, int axis) {
    Part one = above.box().part(axis);
    Part other = below.box().part(axis);
    Part union = one.joined(other);
    if (union == null || !expressible(above, below, union, axis)) {
      return false;
    }
    return switch (space.table().hitPolicy()) {
      case UNIQUE -> !above.meets(below);
      case FIRST ->
          !below.cases().within(above.box())
              && (free(above, below, above) || free(above, below, below));
      case COLLECT -> false;
    };
  }

  /**
   * A choice of codes needs a column that holds several. A range needs its two ends; if it has
   * neither, its cells are empty and let an absent number through.
   */
  private boolean expressible(Entry one, Entry other, Part union, int axis) {
    if (union.equals(one.box().part(axis)) || union.equals(other.box().part(axis))) {
      return true;
    }
    Axis field = space.axes().get(axis);
    if (union instanceof Part.Span span) {
      return union.equals(field.all())
          || Stream.of(one, other).anyMatch(row -> ends(row, span, axis));
    }
    return several.contains(field);
  }

  /** Whether a row has a bound that stays when its range grows to this one. */
  private boolean ends(Entry row, Part.Span union, int axis) {
    Part.Span own = (Part.Span) row.box().part(axis);
    return row.row().tests().stream()
        .filter(space.axes().get(axis)::tests)
        .anyMatch(test -> Cut.lower(test) ? own.from() == union.from() : own.to() == union.to());
  }

  /** Whether no row between the two takes a case of the one that would move past it. */
  private boolean free(Entry above, Entry below, Entry moved) {
    List<Entry> between = space.entries().subList(above.at() + 1, below.at());
    return budget.spend(between.size()) && between.stream().noneMatch(entry -> entry.meets(moved));
  }
}
