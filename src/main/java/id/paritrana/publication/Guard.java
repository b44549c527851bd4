package id.paritrana.publication;

import id.paritrana.dossier.Text;
import id.paritrana.draft.Report;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Holds a draft against what those rely on who send dossiers, rank, or read row ids. */
final class Guard {
  private static final String CATEGORY = "category";
  private static final String YEAR = "assessmentYear";

  private record Stands(Table table, Table.Row row) {
    Place place() {
      return Place.cell(table.file(), table.sheet(), row.cell());
    }

    /** Whether another row asks for no code that this one does not ask for, wherever it looks. */
    boolean isIn(Stands other) {
      return other.row.tests().stream()
          .filter(test -> test.values().get(0) instanceof String)
          .allMatch(
              wider ->
                  row.tests().stream()
                      .filter(test -> test.field().equals(wider.field()))
                      .anyMatch(test -> wider.values().containsAll(test.values())));
    }
  }

  private Guard() {}

  /**
   * What must be agreed to by name.
   *
   * @param now the ruleset in force
   * @param open the categories of selections that are not final yet
   * @param fired in how many recorded decisions a row of this id fired
   */
  static List<Risk> of(
      Ruleset now, Report report, Set<Open.Category> open, ToLongFunction<String> fired) {
    Ruleset draft = Objects.requireNonNull(report.ruleset());
    List<Risk> risks = new ArrayList<>(indicators(report));
    risks.addAll(categories(now, draft, open));
    risks.addAll(meanings(now, draft));
    risks.addAll(usedAgain(now, draft, fired));
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

  private static List<Risk> categories(Ruleset now, Ruleset draft, Set<Open.Category> open) {
    Map<String, Risk> dropped = new TreeMap<>();
    for (Open.Category category : open) {
      List<Stands> after = giving(draft, category);
      if (after.isEmpty()
          || giving(now, category).stream().anyMatch(row -> after.stream().noneMatch(row::isIn))) {
        String code = category.code();
        dropped.put(
            code, new Risk("category:" + code, place(giving(now, category)), said(category)));
      }
    }
    return List.copyOf(dropped.values());
  }

  private static Text said(Open.Category category) {
    return new Text(
        "no row gives category `%s` in %d any more to all whom one gives it now, and selections that are not final use it"
            .formatted(category.code(), category.year()),
        "tidak ada lagi baris yang memberi kategori `%s` untuk %d kepada semua yang kini mendapatnya, padahal dipakai seleksi yang belum final"
            .formatted(category.code(), category.year()));
  }

  private static Place place(List<Stands> before) {
    return before.isEmpty() ? Place.file("") : before.get(0).place();
  }

  /** The rows that give a category in its year, if the rest of their conditions holds. */
  private static List<Stands> giving(Ruleset ruleset, Open.Category category) {
    BigDecimal year = BigDecimal.valueOf(category.year());
    return rows(ruleset).values().stream()
        .filter(row -> category.code().equals(row.row().results().get(CATEGORY)))
        .filter(
            row ->
                row.row().tests().stream()
                    .filter(test -> test.field().equals(YEAR))
                    .allMatch(test -> test.holds(year)))
        .toList();
  }

  private static List<Risk> meanings(Ruleset now, Ruleset draft) {
    Map<String, Stands> before = rows(now);
    List<Risk> risks = new ArrayList<>();
    rows(draft)
        .forEach(
            (id, row) -> {
              Stands old = before.get(id);
              List<Text> others =
                  old == null ? List.of() : Meaning.of(old.row).others(Meaning.of(row.row));
              if (!others.isEmpty()) {
                risks.add(new Risk("row:" + id, row.place(), other(id, others)));
              }
            });
    return risks;
  }

  /** Rows with an id that no row has now, but one had when it decided. */
  private static List<Risk> usedAgain(Ruleset now, Ruleset draft, ToLongFunction<String> fired) {
    List<Risk> risks = new ArrayList<>();
    Set<String> before = rows(now).keySet();
    rows(draft)
        .forEach(
            (id, row) -> {
              long decisions = before.contains(id) ? 0 : fired.applyAsLong(id);
              if (decisions > 0) {
                risks.add(
                    new Risk(
                        "row:" + id,
                        row.place(),
                        new Text(
                            "`%s` was the id of a row before, by which %d recorded decisions were made; give the new row a new id, or agree that it means the same"
                                .formatted(id, decisions),
                            "`%s` dulu id sebuah baris yang dipakai %d putusan tercatat; beri baris baru id baru, atau setujui bahwa maknanya sama"
                                .formatted(id, decisions))));
              }
            });
    return risks;
  }

  private static Text other(String id, List<Text> others) {
    return new Text(
        "`%s` kept its id but means something else: %s; agree to it, or give the row a new id"
            .formatted(id, others.stream().map(Text::en).collect(Collectors.joining("; "))),
        "`%s` tetap memakai id-nya tetapi maknanya lain: %s; setujui, atau beri baris itu id baru"
            .formatted(id, others.stream().map(Text::id).collect(Collectors.joining("; "))));
  }

  private static Map<String, Stands> rows(Ruleset ruleset) {
    Map<String, Stands> rows = new TreeMap<>();
    for (Table table : ruleset.tables()) {
      table.rows().forEach(row -> rows.put(row.id(), new Stands(table, row)));
    }
    return rows;
  }
}
