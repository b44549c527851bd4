package id.paritrana.ruleset.marked;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.table.Formulas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** Colours the cells that something is said of and writes a comment to each. */
final class Marks {
  private final XSSFWorkbook workbook;
  private final String file;
  private final Styles styles;
  private final Originals originals;
  private final Formulas formulas;
  private final Map<String, TreeMap<CellAddress, List<Remark>>> sheets = new LinkedHashMap<>();

  Marks(XSSFWorkbook workbook, String file, Styles styles, Originals originals) {
    this.workbook = workbook;
    this.file = file;
    this.styles = styles;
    this.originals = originals;
    this.formulas = new Formulas(workbook);
  }

  void add(Problem problem) {
    add(problem.place(), new ProblemRemark(problem, false));
    problem.related().forEach(place -> add(place, new ProblemRemark(problem, true)));
  }

  /** Marks all cells that anything was added to. */
  void put() {
    sheets.forEach((name, cells) -> mark(workbook.getSheet(name), cells));
  }

  /** Remembers what is to be said at a place; what is in no cell of this file is passed over. */
  void add(Place place, Remark remark) {
    @Nullable String name = place.sheet();
    if (name == null || !place.file().equals(file) || !cell(place)) {
      return;
    }
    @Nullable XSSFSheet sheet = workbook.getSheet(name);
    if (sheet != null && !(sheet instanceof XSSFChartSheet)) {
      sheets
          .computeIfAbsent(sheet.getSheetName(), s -> new TreeMap<>())
          .computeIfAbsent(
              new CellAddress(place.row() - 1, place.column() - 1), c -> new ArrayList<>())
          .add(remark);
    }
  }

  private static boolean cell(Place place) {
    SpreadsheetVersion limits = SpreadsheetVersion.EXCEL2007;
    return place.row() > 0
        && place.row() <= limits.getMaxRows()
        && place.column() > 0
        && place.column() <= limits.getMaxColumns();
  }

  private void mark(XSSFSheet sheet, TreeMap<CellAddress, List<Remark>> cells) {
    Notes notes = new Notes(sheet);
    TreeMap<CellAddress, List<Remark>> seen = visible(sheet, cells);
    // What weighs most comes first and gives the cell its colour.
    seen.values().forEach(remarks -> remarks.sort(Comparator.comparing(Remark::tint)));
    Map<CellAddress, CTRst> texts = new LinkedHashMap<>();
    seen.forEach(
        (address, remarks) -> {
          XSSFCell cell = Cells.cell(sheet, address.getRow(), address.getColumn());
          still(cell);
          int original = originals.keep(cell);
          colour(cell, tint(seen, address));
          texts.put(
              address,
              NoteText.with(notes.text(address), remarks, file, sheet.getSheetName(), original));
        });
    List<CellAddress> worstFirst =
        seen.keySet().stream()
            .sorted(Comparator.comparing(address -> tint(seen, address)))
            .toList();
    List<String> written =
        worstFirst.stream().map(address -> address + xml(texts, address)).toList();
    Set<CellAddress> commented =
        Set.copyOf(worstFirst.subList(0, Room.of(written.subList(0, notes.room(written.size())))));
    texts.forEach(
        (address, text) -> {
          if (commented.contains(address)) {
            notes.write(address, text);
          }
        });
  }

  /** A formula that was refused is shown and not run: the copy is opened by others. */
  private void still(XSSFCell cell) {
    if (cell.getCellType() == CellType.FORMULA && !formulas.allows(cell)) {
      String formula = "=" + cell.getCellFormula();
      if (cell.isPartOfArrayFormulaGroup()) {
        cell.getSheet().removeArrayFormula(cell);
      } else {
        cell.removeFormula();
      }
      Cells.write(cell, formula);
    }
  }

  private static String xml(Map<CellAddress, CTRst> texts, CellAddress address) {
    return Objects.requireNonNull(texts.get(address)).xmlText();
  }

  private static Tint tint(Map<CellAddress, List<Remark>> cells, CellAddress address) {
    return Objects.requireNonNull(cells.get(address)).get(0).tint();
  }

  /** Of merged cells only the first is seen. */
  private static TreeMap<CellAddress, List<Remark>> visible(
      XSSFSheet sheet, TreeMap<CellAddress, List<Remark>> cells) {
    TreeMap<CellAddress, List<Remark>> seen = new TreeMap<>();
    List<CellRangeAddress> merged = sheet.getMergedRegions();
    cells.forEach(
        (address, remarks) -> {
          CellAddress first =
              merged.stream()
                  .filter(area -> area.isInRange(address))
                  .findFirst()
                  .map(area -> new CellAddress(area.getFirstRow(), area.getFirstColumn()))
                  .orElse(address);
          seen.computeIfAbsent(first, c -> new ArrayList<>()).addAll(remarks);
        });
    return seen;
  }

  private void colour(XSSFCell cell, Tint tint) {
    XSSFCellStyle style = cell.getCellStyle();
    int colour = tint.under(Styles.textColour(style));
    cell.setCellStyle(styles.filled(style, styles.solid(colour)));
  }
}
