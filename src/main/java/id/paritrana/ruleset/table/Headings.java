package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Holds the headings people read to the hidden row the columns are read by: none blank, none twice,
 * none that calls a column by the name of another column of the table.
 */
final class Headings {
  /** What a heading calls a column; a heading with none of these words may say what it likes. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("aspect", "aspek"),
          Map.entry("award", "penghargaan"),
          Map.entry("basis", "dasar"),
          Map.entry("category", "kategori"),
          Map.entry("ceiling", "batas upah"),
          Map.entry("document", "berkas"),
          Map.entry("gate", "syarat"),
          Map.entry("group", "kelompok"),
          Map.entry("id", "no. baris"),
          Map.entry("indicator", "indikator"),
          Map.entry("kind", "jenis calon"),
          Map.entry("maximum", "tertinggi"),
          Map.entry("note", "catatan"),
          Map.entry("over", "di atas"),
          Map.entry("points", "poin"),
          Map.entry("programme", "program"),
          Map.entry("rank", "peringkat"),
          Map.entry("rate", "tarif"),
          Map.entry("riskGroup", "kelompok risiko"),
          Map.entry("scale", "skala"),
          Map.entry("sector", "sektor"),
          Map.entry("severity", "akibat"),
          Map.entry("stage", "tahap"),
          Map.entry("target", "target"),
          Map.entry("upTo", "sampai dengan"),
          Map.entry("weight", "bobot"),
          Map.entry("winners", "pemenang"),
          Map.entry("sentUp", "maju"),
          Map.entry("place", "urutan"),
          Map.entry("zone", "zona"));

  private final List<Column> columns;
  private final int row;
  private final SheetProblems problems;

  Headings(List<Column> columns, int row, SheetProblems problems) {
    this.columns = columns;
    this.row = row;
    this.problems = problems;
  }

  void check() {
    Map<String, Column> taken = new HashMap<>();
    for (Column column : columns) {
      String label = plain(column.label());
      Column other = taken.putIfAbsent(label, column);
      if (label.isEmpty()) {
        problems.add(Code.COLUMN, "blank", row, column.index(), Grid.letters(column.index()));
      } else if (other != null) {
        problems.add(
            Code.COLUMN,
            "same",
            row,
            column.index(),
            Quote.of(column.label()),
            Grid.letters(other.index()));
      } else {
        called(column, label);
      }
    }
  }

  private void called(Column column, String label) {
    if (label.contains(word(column))) {
      return;
    }
    columns.stream()
        .filter(other -> !word(other).isEmpty() && !word(other).equals(word(column)))
        .filter(other -> label.contains(word(other)))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    Code.COLUMN,
                    "swapped",
                    row,
                    column.index(),
                    Quote.of(column.label()),
                    Quote.of(name(column)),
                    Grid.letters(other.index())));
  }

  private static String word(Column column) {
    return WORDS.getOrDefault(name(column), "");
  }

  private static String name(Column column) {
    if (column instanceof Column.Condition condition) {
      return condition.field();
    }
    return column instanceof Column.Result result ? result.slot() : ((Column.Named) column).name();
  }

  private static String plain(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
