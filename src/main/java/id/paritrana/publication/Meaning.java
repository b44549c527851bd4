package id.paritrana.publication;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a row is about: which codes it asks for and gives, which figures it looks at and from which
 * side. Bounds, points and years are tuned from one award to the next and are no part of it.
 *
 * @param asked by field, with codes as they are and comparisons with a number as their direction
 * @param given codes that the row gives; that it gives a number, but not which
 */
record Meaning(Map<String, Set<String>> asked, Map<String, Set<String>> given) {
  private static final String NUMBER = "…";
  private static final Set<String> YEARS = Set.of("assessmentYear");

  static Meaning of(Table.Row row) {
    Map<String, Set<String>> asked = new TreeMap<>();
    for (CellTest test : row.tests()) {
      if (!YEARS.contains(test.field())) {
        String field = test.field() + (test.pattern() == 0 ? "" : " " + (test.pattern() + 1));
        Set<String> said = asked.computeIfAbsent(field, name -> new TreeSet<>());
        test.values().forEach(v -> said.add(v instanceof String code ? code : side(test)));
      }
    }
    Map<String, Set<String>> given = new TreeMap<>();
    row.results()
        .forEach((slot, what) -> given.put(slot, Set.of(what instanceof String s ? s : NUMBER)));
    return new Meaning(asked, given);
  }

  private static String side(CellTest test) {
    return switch (test.op()) {
      case BELOW, AT_MOST -> "< …";
      case ABOVE, AT_LEAST -> "> …";
      case EQUAL, ONE_OF -> "= …";
    };
  }

  /** In what the other one means something else; nothing if it means the same. */
  List<Text> others(Meaning now) {
    List<Text> others = new ArrayList<>();
    compare(asked, now.asked, new Text("not asked", "tidak ditanya"), others);
    compare(given, now.given, new Text("not given", "tidak diberikan"), others);
    return others;
  }

  private static void compare(
      Map<String, Set<String>> before,
      Map<String, Set<String>> after,
      Text none,
      List<Text> others) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      @Nullable Set<String> was = before.get(name);
      @Nullable Set<String> is = after.get(name);
      if (was == null || is == null || !same(was, is)) {
        others.add(
            new Text(
                "%s was %s and is %s".formatted(name, shown(was, none.en()), shown(is, none.en())),
                "%s dulu %s, kini %s"
                    .formatted(name, shown(was, none.id()), shown(is, none.id()))));
      }
    }
  }

  /**
   * A list that only grows means the same for all who stood on it; a second bound may turn the row
   * round.
   */
  private static boolean same(Set<String> was, Set<String> is) {
    return bounds(was) ? was.equals(is) : is.containsAll(was);
  }

  private static boolean bounds(Set<String> said) {
    return said.stream().allMatch(one -> one.endsWith(" …"));
  }

  private static String shown(@Nullable Set<String> said, String none) {
    return said == null ? none : "`" + String.join(", ", said) + "`";
  }
}
