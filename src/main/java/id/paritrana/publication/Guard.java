package id.paritrana.publication;

import id.paritrana.dossier.Text;
import id.paritrana.draft.Report;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds a draft against what those rely on who send dossiers, rank, or read row ids. */
final class Guard {
  private static final String CATEGORY = "category";

  private record Stands(Table table, Table.Row row) {
    Place place() {
      return Place.cell(table.file(), table.sheet(), row.cell());
    }

    /** What the row is about, whatever its bounds and points. */
    String meaning() {
      Map<String, Object> codes = new TreeMap<>();
      row.results().forEach((slot, what) -> codes.put(slot, what instanceof String ? what : "…"));
      String about =
          row.tests().stream()
              .filter(test -> test.field().equals("indicator"))
              .map(CellTest::text)
              .sorted()
              .collect(Collectors.joining(", "));
      return codes + " " + about;
    }
  }

  private Guard() {}

  /**
   * What must be agreed to by name.
   *
   * @param now the ruleset in force
   * @param open the categories of selections that are not final yet
   */
  static List<Risk> of(Ruleset now, Report report, Set<String> open) {
    Ruleset draft = Objects.requireNonNull(report.ruleset());
    List<Risk> risks = new ArrayList<>(indicators(report));
    risks.addAll(categories(now, draft, open));
    risks.addAll(meanings(now, draft));
    risks.sort(Comparator.comparing(Risk::name));
    return List.copyOf(risks);
  }

  private static List<Risk> indicators(Report report) {
    Map<String, Risk> risks = new TreeMap<>();
    report.problems().stream()
        .filter(problem -> problem.code() == Code.NEW_INDICATOR)
        .forEach(
            problem -> {
              String code = quoted(problem.found().en());
              risks.putIfAbsent(
                  code, new Risk("indicator:" + code, problem.place(), problem.message()));
            });
    return List.copyOf(risks.values());
  }

  private static String quoted(String words) {
    return words.replaceFirst("^[^`]*`([^`]*)`.*$", "$1");
  }

  private static List<Risk> categories(Ruleset now, Ruleset draft, Set<String> open) {
    Map<String, Stands> before = found(now);
    Set<String> after = found(draft).keySet();
    Set<String> dropped = new TreeSet<>(open);
    dropped.removeAll(after);
    return dropped.stream()
        .map(
            code ->
                new Risk(
                    CATEGORY + ":" + code,
                    place(before.get(code)),
                    new Text(
                        "no row gives category `%s` any more, which selections that are not final use"
                            .formatted(code),
                        "tidak ada lagi baris yang memberi kategori `%s`, padahal dipakai seleksi yang belum final"
                            .formatted(code))))
        .toList();
  }

  private static Place place(@Nullable Stands before) {
    return before == null ? Place.file("") : before.place();
  }

  /** The first row that gives each category. */
  private static Map<String, Stands> found(Ruleset ruleset) {
    Map<String, Stands> found = new HashMap<>();
    for (Stands row : rows(ruleset).values()) {
      if (row.row().results().get(CATEGORY) instanceof String code) {
        found.putIfAbsent(code, row);
      }
    }
    return found;
  }

  private static List<Risk> meanings(Ruleset now, Ruleset draft) {
    Map<String, Stands> before = rows(now);
    List<Risk> risks = new ArrayList<>();
    rows(draft)
        .forEach(
            (id, row) -> {
              Stands old = before.get(id);
              if (old != null && !old.meaning().equals(row.meaning())) {
                risks.add(
                    new Risk(
                        "row:" + id,
                        row.place(),
                        new Text(
                            "`%s` was about `%s` and is now about `%s`; a row that means something else gets a new id"
                                .formatted(id, old.meaning(), row.meaning()),
                            "`%s` dulu tentang `%s`, kini tentang `%s`; baris yang bermakna lain diberi id baru"
                                .formatted(id, old.meaning(), row.meaning()))));
              }
            });
    return risks;
  }

  private static Map<String, Stands> rows(Ruleset ruleset) {
    Map<String, Stands> rows = new TreeMap<>();
    for (Table table : ruleset.tables()) {
      table.rows().forEach(row -> rows.put(row.id(), new Stands(table, row)));
    }
    return rows;
  }
}
