package id.paritrana.ruleset;

import id.paritrana.dossier.Stage;
import id.paritrana.ruleset.table.CellTest;
import id.paritrana.ruleset.table.Op;
import id.paritrana.ruleset.table.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether all tables together make sense: nothing that decisions rest on is absent, weights add up,
 * aspects are spelled alike, and every row can fire and says something possible.
 */
final class Soundness {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** What every decision rests on; a workbook left out of the folder must not go unnoticed. */
  private static final List<String> NEEDED =
      List.of(
          "category",
          "group",
          "scale",
          "programme",
          "rate",
          "riskGroup",
          "target",
          "document",
          "rank",
          "gate",
          "weight",
          "points",
          "award");

  private final List<Row> rows;
  private final List<Drl.DrlRule> formulas;
  private final Problems problems;

  Soundness(List<Row> rows, List<Drl.DrlRule> rules, Problems problems) {
    this.rows = rows;
    this.formulas = rules.stream().filter(rule -> rule.aspect() != null).toList();
    this.problems = problems;
  }

  void check() {
    for (String slot : NEEDED) {
      if (rows.stream().noneMatch(row -> has(row, slot))) {
        problems.add(
            "MISSING_TABLE",
            "decision-tables",
            null,
            null,
            "no table gives a `" + slot + "`; put the workbook that does back",
            "tidak ada tabel yang memberi `" + slot + "`; kembalikan buku kerjanya");
      }
    }
    rows.forEach(this::row);
    Set<String> groups = new TreeSet<>();
    rows.stream().filter(row -> has(row, "group")).forEach(row -> groups.add(code(row, "group")));
    groups.forEach(this::weights);
    rows.stream().filter(row -> has(row, "points")).forEach(this::aspect);
  }

  private void row(Row row) {
    boolean judges = has(row, "gate") || has(row, "points");
    if (judges && (codes(row, "indicator").isEmpty() || ranges(row).isEmpty())) {
      add(
          row,
          "NO_CONDITION",
          "the row must name an indicator and at least one bound, or it would always fire",
          "baris ini harus menyebut indikator dan sedikitnya satu batas; tanpa itu selalu berlaku");
    }
    for (CellTest low : row.row().tests()) {
      for (CellTest high : row.row().tests()) {
        if (never(low, high)) {
          String cells = low.cell() + " and " + high.cell();
          add(
              row,
              "REVERSED_RANGE",
              "from "
                  + low.bound().toPlainString()
                  + " to "
                  + high.bound().toPlainString()
                  + " ("
                  + cells
                  + ") holds no figure, so the row could never fire",
              "dari "
                  + low.bound().toPlainString()
                  + " sampai "
                  + high.bound().toPlainString()
                  + " ("
                  + low.cell()
                  + " dan "
                  + high.cell()
                  + ") tidak memuat angka apa pun");
        }
      }
    }
    limit(row, "points", BigDecimal.ZERO, HUNDRED);
    limit(row, "weight", BigDecimal.ZERO, BigDecimal.ONE);
    limit(row, "maximum", BigDecimal.ONE, HUNDRED);
  }

  private static boolean never(CellTest low, CellTest high) {
    boolean pair =
        (low.op() == Op.ABOVE || low.op() == Op.AT_LEAST)
            && (high.op() == Op.BELOW || high.op() == Op.AT_MOST)
            && low.pattern() == high.pattern()
            && low.field().equals(high.field());
    if (!pair) {
      return false;
    }
    int order = low.bound().compareTo(high.bound());
    return order > 0 || (order == 0 && (low.op() == Op.ABOVE || high.op() == Op.BELOW));
  }

  private void limit(Row row, String slot, BigDecimal least, BigDecimal most) {
    Object content = row.row().results().get(slot);
    if (content instanceof BigDecimal number
        && (number.compareTo(least) < 0 || number.compareTo(most) > 0)) {
      String found = "`" + number.toPlainString() + "` (" + slot + ")";
      add(
          row,
          "OUT_OF_RANGE",
          found + " must lie between " + least + " and " + most,
          found + " harus antara " + least + " dan " + most);
    }
  }

  private void weights(String group) {
    for (Stage stage : Stage.values()) {
      List<Row> own =
          rows.stream()
              .filter(row -> has(row, "weight") && speaks(row, "group", group))
              .filter(row -> speaks(row, "stage", stage.name()))
              .toList();
      BigDecimal sum = own.stream().map(Soundness::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (!own.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
        String percent = sum.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %";
        add(
            own.get(0),
            "WEIGHTS",
            "the weights of " + group + " at " + stage + " add up to " + percent + ", not 100 %",
            "jumlah bobot " + group + " pada tahap " + stage + " " + percent + ", bukan 100 %");
      } else if (own.isEmpty()) {
        problems.add(
            "WEIGHTS",
            "decision-tables",
            null,
            null,
            group + " has no weights at " + stage,
            group + " tidak punya bobot pada tahap " + stage);
      }
      own.forEach(row -> scored(row, group));
    }
  }

  /** A weighted aspect must be one that some row or formula gives points for. */
  private void scored(Row weight, String group) {
    String aspect = code(weight, "aspect");
    boolean given =
        rows.stream()
            .filter(row -> has(row, "points") && speaks(row, "group", group))
            .anyMatch(row -> code(row, "aspect").equals(aspect));
    if (!given && formulas.stream().noneMatch(rule -> aspect.equals(rule.aspect()))) {
      add(
          weight,
          "UNKNOWN_ASPECT",
          "`" + aspect + "` has a weight for " + group + " but no table gives points for it",
          "`"
              + aspect
              + "` punya bobot untuk "
              + group
              + " tetapi tidak ada tabel yang memberi poin");
    }
  }

  /** Points for an aspect that nothing weighs would be said and never counted. */
  private void aspect(Row points) {
    String aspect = code(points, "aspect");
    boolean weighed =
        rows.stream()
            .filter(row -> has(row, "weight") && code(row, "aspect").equals(aspect))
            .anyMatch(row -> shared(row, points));
    if (!weighed) {
      add(
          points,
          "UNKNOWN_ASPECT",
          "points for `" + aspect + "` count for nothing: no row of the weights table names it",
          "poin untuk `" + aspect + "` tidak dihitung: tidak ada baris bobot yang menyebutnya");
    }
  }

  private void add(Row row, String code, String en, String id) {
    problems.add(code, row.table().file(), row.table().sheet(), row.row().cell(), en, id);
  }

  private static boolean has(Row row, String slot) {
    return row.row().results().containsKey(slot);
  }

  private static String code(Row row, String slot) {
    return String.valueOf(row.row().results().get(slot));
  }

  private static BigDecimal weight(Row row) {
    return row.row().results().get("weight") instanceof BigDecimal number
        ? number
        : BigDecimal.ZERO;
  }

  private static boolean speaks(Row row, String field, String code) {
    List<String> codes = codes(row, field);
    return codes.isEmpty() || codes.contains(code);
  }

  private static boolean shared(Row weight, Row points) {
    List<String> groups = codes(points, "group");
    return groups.isEmpty() || groups.stream().anyMatch(group -> speaks(weight, "group", group));
  }

  private static List<CellTest> ranges(Row row) {
    return row.row().tests().stream().filter(CellTest::ordering).toList();
  }

  private static List<String> codes(Row row, String field) {
    return row.row().tests().stream()
        .filter(test -> test.field().equals(field) && !test.ordering())
        .flatMap(test -> test.values().stream())
        .map(Object::toString)
        .toList();
  }
}
