package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a difference is said in one of the two languages. */
enum Words {
  ENGLISH,
  INDONESIAN;

  String say(String english, String indonesian) {
    return this == ENGLISH ? english : indonesian;
  }

  String summary(RulesetDifference difference) {
    if (difference.isEmpty()) {
      return difference.from().equals(difference.to()) || difference.files().isEmpty()
          ? say("Nothing changed.", "Tidak ada yang berubah.")
          : say(
              "No criterion changed; only the bytes of files, or the places of rows, are others.",
              "Tidak ada kriteria yang berubah; hanya isi mentah berkas atau letak baris yang lain.");
    }
    return say(
            "Rows and cases: %d added, %d removed, %d changed (%d of them in their basis), %d moved."
                + " Rules of formulas: %d. Other changes of sheets: %d.",
            "Baris dan kasus: %d ditambah, %d dihapus, %d diubah (%d di antaranya pada Dasar), %d pindah."
                + " Aturan rumus: %d. Perubahan lembar lainnya: %d.")
        .formatted(
            rows(difference, Change.ADDED),
            rows(difference, Change.REMOVED),
            rows(difference, Change.CHANGED),
            difference.rows().stream().filter(RowDifference::basis).count(),
            rows(difference, Change.MOVED) + rows(difference, Change.REORDERED),
            difference.rules().size(),
            difference.sheets().size());
  }

  private static long rows(RulesetDifference difference, Change change) {
    return difference.rows().stream().filter(row -> row.changes().contains(change)).count();
  }

  String file(Change change) {
    return switch (change) {
      case ADDED -> say("new file", "berkas baru");
      case REMOVED -> say("file removed", "berkas dihapus");
      case UNREADABLE ->
          say(
              "cannot be read in one of the versions, so nothing is told of it",
              "tidak terbaca pada salah satu versi, jadi perubahannya tidak diketahui");
      default -> say("same criteria, other bytes", "kriteria sama, hanya isi mentahnya berbeda");
    };
  }

  String sheet(Change change) {
    return switch (change) {
      case ADDED -> say("new sheet", "lembar baru");
      case REMOVED -> say("sheet removed", "lembar dihapus");
      case RENAMED -> say("sheet renamed, before", "lembar berganti nama, sebelumnya");
      default ->
          say(
              "sheet cannot be read in one of the versions",
              "lembar tidak terbaca pada salah satu versi");
    };
  }

  String column(ColumnDifference column) {
    String label = Objects.requireNonNullElse(column.is(), String.valueOf(column.was()));
    String cells = places(column.before(), column.after());
    return switch (column.change()) {
      case ADDED -> say("new column ", "kolom baru ") + label + "  " + cells;
      case REMOVED -> say("column removed ", "kolom dihapus ") + label + "  " + cells;
      case MOVED -> say("column moved ", "kolom pindah ") + label + "  " + cells;
      default ->
          say("heading changed  ", "kepala kolom diubah  ")
              + cells
              + ": "
              + column.was()
              + " → "
              + column.is();
    };
  }

  String row(Change change, RowDifference row) {
    Place before = row.before();
    Place after = row.after();
    return switch (change) {
      case ADDED -> say("new, row ", "baru, baris ") + number(after);
      case REMOVED -> say("removed, was row ", "dihapus, dahulu baris ") + number(before);
      case MOVED ->
          say("moved here from ", "pindah ke sini dari ")
              + (before == null ? "" : before.file() + ", " + before.sheet() + " ")
              + DifferenceText.spot(before);
      case REORDERED ->
          say("order changed, row ", "urutan berubah, baris ")
              + number(before)
              + " → "
              + number(after)
              + say(" (the first row that hits decides)", " (baris pertama yang kena menentukan)");
      default ->
          say(
              "THE NUMBER NOW STANDS FOR SOMETHING ELSE; a number should never be used again",
              "NOMOR INI KINI BERARTI LAIN; nomor baris tidak boleh dipakai ulang");
    };
  }

  private static int number(@Nullable Place place) {
    return place == null ? 0 : place.row();
  }

  String rule(Change change, RuleDifference rule) {
    int before = number(rule.before());
    int after = number(rule.after());
    return switch (change) {
      case ADDED -> say("new, line ", "baru, baris ") + after;
      case REMOVED -> say("removed, was line ", "dihapus, dahulu baris ") + before;
      case MOVED ->
          say("moved here from ", "pindah ke sini dari ")
              + Objects.requireNonNull(rule.before()).file();
      case REORDERED ->
          say("order changed, line ", "urutan berubah, baris ") + before + " → " + after;
      default -> say("changed, line ", "diubah, baris ") + after;
    };
  }

  /** {@code D14: 80 % → 75 %}; with the exact values where the sheet shows both alike. */
  String values(CellDifference cell) {
    String cells = places(cell.before(), cell.after());
    Side was = cell.was();
    Side is = cell.is();
    boolean alike = was != null && is != null && was.shown().equals(is.shown());
    return cells + ": " + value(was, alike) + " → " + value(is, alike);
  }

  private static String places(@Nullable Place before, @Nullable Place after) {
    String old = DifferenceText.spot(before);
    String now = DifferenceText.spot(after);
    return old == null || now == null || old.equals(now)
        ? String.valueOf(now == null ? old : now)
        : old + " → " + now;
  }

  String value(@Nullable Side side, boolean exact) {
    if (side == null || side.value() == null) {
      return say("(empty)", "(kosong)");
    }
    String shown = side.shown();
    String value = String.valueOf(side.value());
    if (side.value() instanceof BigDecimal number) {
      shown = figure(shown);
      value = figure(number.toPlainString());
    }
    return exact && !shown.equals(value) ? shown + " [" + value + "]" : shown;
  }

  /** As the language writes figures. */
  private String figure(String figure) {
    return this == ENGLISH
        ? figure
        : figure.replace(',', '\0').replace('.', ',').replace('\0', '.');
  }
}
