package id.paritrana.ruleset;

import id.paritrana.ruleset.Version.Home;
import id.paritrana.ruleset.table.HitPolicy;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What tells two rulesets apart, rule by rule, and any ruleset between the two. Only what decides
 * counts: a row that moved within its sheet, or that rests on another basis, is the same row.
 */
public final class Changes {
  /** With more changed rows than this, those of one sheet or file are taken as one change. */
  public static final int MOST_TOLD_APART = 40;

  private final Ruleset first;
  private final Ruleset second;
  private final List<Change> all;

  private Changes(Ruleset first, Ruleset second, List<Change> all) {
    this.first = first;
    this.second = second;
    this.all = all;
  }

  public static Changes between(Ruleset first, Ruleset second) {
    return between(first, second, MOST_TOLD_APART);
  }

  static Changes between(Ruleset first, Ruleset second, int most) {
    Map<String, Version> before = Version.of(first);
    Map<String, Version> after = Version.of(second);
    Set<Home> whole = whole(first, second);
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(rule -> same(before.get(rule), after.get(rule), whole));
    List<Change> changes = changes(changed, before, after, whole);
    if (changes.size() > most) {
      Set<Home> homes = new HashSet<>();
      changed.forEach(rule -> homes.add(home(before.get(rule), after.get(rule))));
      changes = changes(changed, before, after, homes);
    }
    return new Changes(first, second, List.copyOf(changes));
  }

  /** Everything that differs, by name. */
  public List<Change> all() {
    return all;
  }

  /**
   * The first ruleset with some of the changes made. It is not asked whether it makes sense, so it
   * is for finding out and not for deciding.
   */
  public Ruleset with(Set<Change> made) {
    if (made.isEmpty()) {
      return first;
    }
    return made.size() == all.size() ? second : new Between(first, second, all, made).ruleset();
  }

  private static boolean same(@Nullable Version before, @Nullable Version after, Set<Home> whole) {
    return before != null
        && after != null
        && before.home().equals(after.home())
        && before.content().equals(after.content())
        && !whole.contains(before.home());
  }

  private static Home home(@Nullable Version before, @Nullable Version after) {
    return Objects.requireNonNull(after == null ? before : after).home();
  }

  private static List<Change> changes(
      Set<String> changed,
      Map<String, Version> before,
      Map<String, Version> after,
      Set<Home> together) {
    Map<String, Change> changes = new TreeMap<>();
    Map<Home, Set<String>> sheets = new HashMap<>();
    for (String rule : changed) {
      Home home = home(before.get(rule), after.get(rule));
      if (together.contains(home)) {
        sheets.computeIfAbsent(home, h -> new TreeSet<>()).add(rule);
      } else {
        Version one = before.get(rule);
        Version other = after.get(rule);
        changes.put(
            rule,
            new Change(
                rule,
                home.sheet() == null ? Change.Kind.FORMULA : Change.Kind.ROW,
                one == null ? null : one.place(),
                other == null ? null : other.place(),
                Set.of(rule)));
      }
    }
    sheets.forEach(
        (home, rules) ->
            changes.put(
                home.name(),
                new Change(home.name(), Change.Kind.SHEET, home.place(), home.place(), rules)));
    return new ArrayList<>(changes.values());
  }

  /** Sheets that changed how their rows hit: no row of one can be taken from the other alone. */
  private static Set<Home> whole(Ruleset first, Ruleset second) {
    Map<Home, Table> others =
        second.tables().stream().collect(Collectors.toMap(Home::of, table -> table));
    Set<Home> whole = new HashSet<>();
    for (Table table : first.tables()) {
      Table other = others.get(Home.of(table));
      if (other != null && !alike(table, other)) {
        whole.add(Home.of(table));
      }
    }
    return whole;
  }

  private static boolean alike(Table one, Table other) {
    return one.hitPolicy() == other.hitPolicy()
        && one.patterns().equals(other.patterns())
        && (one.hitPolicy() != HitPolicy.FIRST || order(one, other).equals(order(other, one)));
  }

  private static List<String> order(Table of, Table shared) {
    Set<String> ids = shared.rows().stream().map(Table.Row::id).collect(Collectors.toSet());
    return of.rows().stream().map(Table.Row::id).filter(ids::contains).toList();
  }
}
