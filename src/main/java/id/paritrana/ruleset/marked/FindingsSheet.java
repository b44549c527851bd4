package id.paritrana.ruleset.marked;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Severity;
import id.paritrana.ruleset.table.OwnSheets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The list of what was found, as the first sheet and the one a person sees on opening the file. */
final class FindingsSheet {
  private static final int HEADER = 4;

  /** The author sends the copy back, and the reader takes no more than 20,000 rows a sheet. */
  private static final int MOST_ROWS = 6_000;

  private static final String[] COLUMNS = {
    "Tingkat", "Kode", "Lembar", "Sel", "Yang ditemukan", "Yang harus dilakukan", "English"
  };

  private static final String ALONE =
      "Perbaiki pada berkas aslinya; jangan simpan daftar ini sebagai gantinya."
          + " (Only a list: mend the original, and do not save this over it.)";

  private static final int[] WIDTHS = {13, 22, 20, 10, 48, 44, 60};

  private final XSSFWorkbook workbook;
  private final OwnSheet sheet;
  private final boolean alone;

  private FindingsSheet(XSSFWorkbook workbook, String heading, Styles styles) {
    this.workbook = workbook;
    this.alone = heading.equals(OwnSheets.LIST_ONLY);
    this.sheet = new OwnSheet(workbook, "Temuan", 0, styles, heading, WIDTHS);
  }

  static void write(
      XSSFWorkbook workbook,
      String heading,
      String file,
      List<Problem> problems,
      Styles styles,
      Originals originals) {
    FindingsSheet findings = new FindingsSheet(workbook, heading, styles);
    findings.list(file, problems);
    originals.write(findings.sheet.sheet, styles);
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.setFirstVisibleTab(0);
  }

  private void list(String file, List<Problem> problems) {
    List<Problem> here = problems.stream().filter(p -> p.place().file().equals(file)).toList();
    sheet.row(sheet.look.strong, "Berkas: " + file);
    sheet.row(sheet.look.plain, summary(here));
    if (problems.isEmpty()) {
      return;
    }
    sheet.row(
        sheet.look.plain,
        alone
            ? ALONE
            : "Klik alamat pada kolom Sel untuk menuju selnya. Sel yang ditandai berwarna dan berisi"
                + " komentar (bila sangat banyak, hanya yang terberat); warnanya kembali seperti semula pada pemeriksaan berikutnya.");
    sheet.row(sheet.look.header, COLUMNS);
    rows(here, true);
    if (!here.isEmpty()) {
      sheet.filter(HEADER, sheet.rows() - 1, COLUMNS.length);
    }
    Map<String, List<Problem>> others =
        problems.stream()
            .filter(p -> !p.place().file().equals(file))
            .collect(
                Collectors.groupingBy(p -> p.place().file(), TreeMap::new, Collectors.toList()));
    others.forEach(
        (other, found) -> {
          sheet.blank();
          sheet.row(sheet.look.strong, "Berkas lain: " + other);
          rows(found, false);
        });
    sheet.layOut(HEADER);
  }

  private static String summary(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "Tidak ada temuan pada berkas ini. (Nothing was found in this file.)";
    }
    Map<Severity, Long> counts =
        problems.stream().collect(Collectors.groupingBy(Problem::severity, Collectors.counting()));
    long errors = counts.getOrDefault(Severity.ERROR, 0L);
    long warnings = counts.getOrDefault(Severity.WARNING, 0L);
    long notes = counts.getOrDefault(Severity.NOTE, 0L);
    return errors
        + " kesalahan, "
        + warnings
        + " peringatan, "
        + notes
        + " catatan. (Errors: "
        + errors
        + ", warnings: "
        + warnings
        + ", notes: "
        + notes
        + ".)";
  }

  private void rows(List<Problem> problems, boolean linked) {
    int room = Math.min(problems.size(), Math.max(0, MOST_ROWS - sheet.rows()));
    problems.subList(0, room).forEach(problem -> row(problem, linked));
    if (problems.size() > room) {
      sheet.row(sheet.look.strong, "… dan " + (problems.size() - room) + " temuan lain");
    }
  }

  private void row(Problem problem, boolean linked) {
    Place place = problem.place();
    @Nullable String name = place.sheet();
    Tint tint = Tint.of(problem.severity(), false);
    XSSFRow row =
        sheet.tableRow(
            tint.id,
            problem.code().name(),
            name == null ? "" : name,
            spot(place),
            Plain.sentence(problem.found().id()),
            Plain.sentence(problem.advice().id()),
            Plain.sentence(problem.message().en()));
    row.getCell(0).setCellStyle(sheet.look.tinted(sheet.look.cell, tint));
    if (linked && name != null && workbook.getSheet(name) != null) {
      String spot = place.spot();
      sheet.link(row.getCell(spot == null ? 2 : 3), name, spot == null ? "A1" : spot);
    }
  }

  private static String spot(Place place) {
    @Nullable String spot = place.spot();
    if (spot == null) {
      return "";
    }
    return place.sheet() == null || place.column() == 0 ? "baris " + place.row() : spot;
  }
}
