package id.paritrana.ruleset.analysis;

import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes kinds of cases finer by a table that gives one of their fields: a case has the code of the
 * row that takes it, and none where no row does or rows disagree. May allow more than there is,
 * never less.
 */
public final class Derived {
  /** More kinds than this tell a reader of a witness nothing more. */
  private static final int MOST = 500;

  private static final int MOST_ROWS = 1_000;

  private final Space space;
  private final String field;
  private final List<World> worlds = new ArrayList<>();

  private Derived(Space space, String field) {
    this.space = space;
    this.field = field;
  }

  /**
   * The same cases with one more field, or nothing if that would be too many kinds.
   *
   * @param field the result that the table gives, under the name it has as a field of facts
   */
  public static Optional<List<World>> worlds(
      List<World> coarse, Table table, String field, Domains domains) {
    if (table.rows().size() > MOST_ROWS) {
      return Optional.empty();
    }
    Derived derived = new Derived(Space.of(table, domains), field);
    for (World world : coarse) {
      derived.split(world);
      if (derived.worlds.size() > MOST) {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(derived.worlds));
  }

  private void split(World world) {
    Region own = Region.union(Space.boxes(space.axes(), world));
    List<Entry> rows =
        space.entries().stream().filter(row -> !own.common(row.box()).empty()).toList();
    List<Box> above = new ArrayList<>();
    for (Entry row : rows) {
      Region taken = own.common(row.box());
      Object code = row.row().results().get(field);
      if (space.table().hitPolicy() == HitPolicy.FIRST) {
        taken = taken.without(above);
      } else {
        for (Entry other : rows.subList(0, above.size())) {
          if (!String.valueOf(code).equals(String.valueOf(other.row().results().get(field)))) {
            add(world, taken.common(other.box()), Domain.none());
          }
        }
      }
      add(world, taken, code == null ? Domain.none() : Domain.codes(Set.of(code.toString())));
      above.add(row.box());
    }
    add(world, own.without(above), Domain.none());
  }

  private void add(World world, Region cases, Domain value) {
    for (Box box : cases.joined().boxes()) {
      World finer = world.with(field, value);
      for (int a = 0; a < space.axes().size(); a++) {
        Axis axis = space.axes().get(a);
        if (!box.part(a).equals(axis.all())) {
          finer = finer.with(axis.field(), axis.domain(box.part(a)));
        }
      }
      worlds.add(finer);
    }
  }
}
