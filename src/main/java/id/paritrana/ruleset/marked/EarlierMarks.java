package id.paritrana.ruleset.marked;

import id.paritrana.ruleset.table.OwnSheets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/**
 * Takes the marks of an earlier check out of a workbook. A comment goes where its cell goes, so
 * cells are found by our comments first; then by the addresses kept, for a comment deleted by hand.
 */
final class EarlierMarks {
  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final Map<Integer, Integer> fills = new HashMap<>();

  private EarlierMarks(XSSFWorkbook workbook, Styles styles) {
    this.workbook = workbook;
    this.styles = styles;
  }

  static void remove(XSSFWorkbook workbook, Styles styles) {
    new EarlierMarks(workbook, styles).remove();
  }

  private void remove() {
    List<XSSFSheet> sheets =
        IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt).toList();
    List<XSSFSheet> own =
        sheets.stream()
            .filter(sheet -> OwnSheets.owns(Cells.first(sheet)) && !table(sheet))
            .toList();
    own.forEach(sheet -> Originals.fills(sheet).forEach(fills::putIfAbsent));
    sheets.stream().filter(sheet -> !own.contains(sheet)).forEach(this::comments);
    own.forEach(sheet -> Originals.cells(sheet).forEach(this::kept));
    own.forEach(sheet -> workbook.removeSheetAt(workbook.getSheetIndex(sheet)));
  }

  /** What somebody typed below our heading is theirs. */
  private static boolean table(XSSFSheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .map(row -> Cells.text((XSSFCell) row.getCell(0)))
        .anyMatch(first -> first.startsWith("RuleTable"));
  }

  private void comments(XSSFSheet sheet) {
    Notes notes = new Notes(sheet);
    Set<CellAddress> gone = new HashSet<>();
    for (CellAddress cell : notes.cells()) {
      CTRst text = Objects.requireNonNull(notes.text(cell));
      Integer original = NoteText.original(text);
      if (original != null) {
        restore(sheet, cell, original);
        CTRst left = NoteText.withoutOurs(text);
        if (left == null) {
          gone.add(cell);
        } else {
          notes.write(cell, left);
        }
      }
    }
    notes.remove(gone);
  }

  private void kept(Originals.Marked marked) {
    @Nullable XSSFSheet sheet = workbook.getSheet(marked.sheet());
    if (sheet != null) {
      restore(sheet, new CellAddress(marked.address()), marked.number());
    }
  }

  /** Gives the cell its first fill again, unless someone has painted it anew since. */
  private void restore(XSSFSheet sheet, CellAddress address, int number) {
    @Nullable XSSFRow row = sheet.getRow(address.getRow());
    @Nullable XSSFCell cell = row == null ? null : row.getCell(address.getColumn());
    if (cell != null && Styles.marked(cell.getCellStyle())) {
      cell.setCellStyle(styles.filled(cell.getCellStyle(), fills.getOrDefault(number, 0)));
    }
  }
}
