package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.Identity;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether every row has a name of its own, in all tables together. */
final class Identities {
  /** A name as somebody may write it who does not know how names are made. */
  private static final Pattern LOOSE = Pattern.compile("([A-Za-z]{2,6})[\\s_.:–—-]*([0-9]{1,6})");

  /** A row and the earlier one whose name it bears. */
  private record Twice(Line line, Line earlier) {
    boolean sameFile() {
      return line.table().file().equals(earlier.table().file());
    }

    List<String> places() {
      return List.of(place(earlier).toString(), place(line).toString());
    }

    /** The workbook of a row or, within one workbook, its sheet. */
    Place place(Line row) {
      return sameFile()
          ? Place.sheet(row.table().file(), row.table().sheet())
          : Place.file(row.table().file());
    }

    String name(Line row) {
      return sameFile() ? row.table().sheet() : row.table().file();
    }
  }

  private final Problems problems;
  private final List<Line> rows = new ArrayList<>();
  private final Map<String, Integer> highest = new HashMap<>();

  private Identities(List<Table> tables, Problems problems) {
    this.problems = problems;
    tables.forEach(table -> table.rows().forEach(row -> rows.add(new Line(table, row))));
    for (Line line : rows) {
      if (Identity.shaped(line.row().id())) {
        highest.merge(prefix(line.row().id()), number(line.row().id()), Math::max);
      }
    }
  }

  static void check(List<Table> tables, Problems problems) {
    Identities identities = new Identities(tables, problems);
    identities.shapes();
    identities.duplicates();
  }

  private void shapes() {
    Set<String> taken = rows.stream().map(line -> line.row().id()).collect(Collectors.toSet());
    for (Line line : rows) {
      String id = line.row().id();
      String near = near(line.table(), id);
      boolean shaped = Identity.shaped(id);
      if ((near != null || !shaped) && !problems.refused(line.place())) {
        boolean free = near != null && !taken.contains(near);
        problems.add(
            Code.ROW_ID,
            id.isEmpty() ? "empty" : shaped ? "width" : free ? "near" : "",
            line.place(),
            List.of(),
            Quote.of(id),
            Quote.of(shaped && near != null && free ? near : next(line.table())),
            Quote.of(String.valueOf(near)));
      }
    }
  }

  /** The name of the table's own series that was probably meant; none when it is that already. */
  private static @Nullable String near(Table table, String id) {
    Matcher parts = LOOSE.matcher(id.strip());
    String series = series(table);
    if (!parts.matches() || !parts.group(1).toUpperCase(Locale.ROOT).equals(prefix(series))) {
      return null;
    }
    int width = series.length() - series.indexOf('-') - 1;
    String digits = parts.group(2).replaceFirst("^0+(?=.)", "");
    String meant = prefix(series) + "-" + "0".repeat(Math.max(0, width - digits.length())) + digits;
    return meant.equals(id) ? null : meant;
  }

  private void duplicates() {
    Map<String, Line> first = new HashMap<>();
    Map<List<String>, List<Twice>> alike = new LinkedHashMap<>();
    for (Line line : rows) {
      Line earlier = line.row().id().isEmpty() ? null : first.putIfAbsent(line.row().id(), line);
      if (earlier != null) {
        Twice twice = new Twice(line, earlier);
        alike.computeIfAbsent(twice.places(), places -> new ArrayList<>()).add(twice);
      }
    }
    alike.values().forEach(this::duplicates);
  }

  /** Most rows of a workbook or sheet in another one are no slips, but a copy left behind. */
  private void duplicates(List<Twice> twice) {
    Twice some = twice.get(0);
    long all = rows.stream().filter(line -> some.place(line).equals(some.place(some.line))).count();
    boolean apart = !some.place(some.line).equals(some.place(some.earlier));
    if (apart && twice.size() > (some.sameFile() ? 1 : 2) && twice.size() * 2 > all) {
      copy(some, twice.size());
      return;
    }
    for (Twice each : twice) {
      problems.add(
          Code.DUPLICATE_ID,
          "",
          each.line.place(),
          List.of(each.earlier.place()),
          Quote.of(each.line.row().id()),
          each.earlier.place(),
          Quote.of(next(each.line.table())));
    }
  }

  private void copy(Twice some, int count) {
    String one = some.name(some.earlier);
    String other = some.name(some.line);
    boolean first =
        one.length() > other.length()
            || (one.length() == other.length() && other.equals(other.toLowerCase(Locale.ROOT)));
    problems.add(
        Code.COPY,
        some.sameFile() ? "sheet" : "",
        some.place(first ? some.earlier : some.line),
        List.of(some.place(first ? some.line : some.earlier)),
        Quote.of(first ? one : other),
        Quote.of(first ? other : one),
        count,
        some.sameFile() ? Quote.of(next(some.line.table())) : "");
  }

  /** The next free name of a table: one above the highest with its prefix, in any table. */
  private String next(Table table) {
    String known = series(table);
    int number = highest.merge(prefix(known), 1, Integer::sum);
    int width = known.length() - known.indexOf('-') - 1;
    return prefix(known) + "-" + String.format("%0" + width + "d", number);
  }

  /**
   * How the table's names are made, as a name with the number 0: what most of them agree with, for
   * those that were there before are right.
   */
  private static String series(Table table) {
    List<String> names = table.rows().stream().map(Table.Row::id).filter(Identity::shaped).toList();
    return names.stream()
        .map(name -> prefix(name) + "-" + "0".repeat(name.length() - prefix(name).length() - 1))
        .distinct()
        .max(
            Comparator.comparingLong(
                series -> names.stream().filter(name -> belongs(name, series)).count()))
        .orElse("ROW-000");
  }

  /** A series grows wider when its digits are used up. */
  private static boolean belongs(String name, String series) {
    boolean wider = name.length() > series.length() && name.charAt(name.indexOf('-') + 1) != '0';
    return prefix(name).equals(prefix(series)) && (wider || name.length() == series.length());
  }

  private static String prefix(String id) {
    return id.substring(0, id.indexOf('-'));
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.indexOf('-') + 1));
  }
}
