package id.paritrana.ruleset.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.ScalarConstantPtg;
import org.apache.poi.ss.formula.ptg.ValueOperatorPtg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reckons simple formulas again, to know whether the value kept in the file is still theirs. Only
 * arithmetic over cells of the same workbook is allowed, for a formula may also ask the network,
 * the clock or chance; the same holds for every formula it leans on.
 */
public final class Formulas {
  private static final Set<String> FUNCTIONS =
      Set.of("SUM", "ROUND", "ROUNDUP", "ROUNDDOWN", "MIN", "MAX", "ABS", "INT", "AVERAGE", "IF");
  private static final int LONGEST = 300;
  private static final int DEEPEST = 50;
  private static final long MOST_CELLS = 100_000;

  private final XSSFWorkbook workbook;
  private final XSSFEvaluationWorkbook names;
  private final FormulaEvaluator evaluator;

  /** By sheet and address: whether the formula there is allowed; on the way, not yet. */
  private final Map<String, Boolean> judged = new HashMap<>();

  private long seen;

  public Formulas(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.names = XSSFEvaluationWorkbook.create(workbook);
    this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
  }

  /** Whether the formula of this cell is plain arithmetic over cells of its workbook. */
  public boolean allows(Cell cell) {
    return allowed(cell, 0);
  }

  /** What the file keeps for a formula's cell, and what the formula gives when reckoned again. */
  Grid.Formula read(Cell cell) {
    // A program that only writes formulas keeps no result, which POI would show as 0.
    boolean none = ((XSSFCell) cell).getRawValue() == null;
    Object kept = none ? null : Grid.constant(cell, cell.getCachedFormulaResultType());
    Object now = allowed(cell, 0) ? reckoned(cell) : null;
    return new Grid.Formula(cell.getCellFormula(), kept, now);
  }

  private @Nullable Object reckoned(Cell cell) {
    CellValue value = evaluator.evaluate(cell);
    return switch (value.getCellType()) {
      case NUMERIC -> Grid.number(value.getNumberValue());
      case STRING -> value.getStringValue();
      case BOOLEAN -> value.getBooleanValue();
      case ERROR -> new Grid.Broken(value.formatAsString());
      default -> null;
    };
  }

  /** Whether this formula and all it leans on is plain arithmetic without a circle. */
  private boolean allowed(Cell cell, int depth) {
    String place = cell.getSheet().getSheetName() + "!" + cell.getAddress();
    Boolean known = judged.putIfAbsent(place, false);
    if (known != null || depth > DEEPEST || cell.getCellFormula().length() > LONGEST) {
      return Boolean.TRUE.equals(known);
    }
    Ptg[] parts = parts(cell);
    boolean allowed = parts != null;
    for (int i = 0; parts != null && allowed && i < parts.length; i++) {
      allowed = allowed(parts[i], cell.getSheet(), depth);
    }
    judged.put(place, allowed);
    return allowed;
  }

  /** The formula's parts; none when it cannot even be taken apart. */
  private Ptg @Nullable [] parts(Cell cell) {
    try {
      int sheet = workbook.getSheetIndex(cell.getSheet());
      return FormulaParser.parse(
          cell.getCellFormula(), names, FormulaType.CELL, sheet, cell.getRowIndex());
    } catch (FormulaParseException | IllegalStateException e) {
      return null;
    }
  }

  private boolean allowed(Ptg part, Sheet sheet, int depth) {
    if (part instanceof AbstractFunctionPtg function) {
      return FUNCTIONS.contains(function.getName());
    } else if (part instanceof RefPtg || part instanceof Ref3DPxg) {
      RefPtgBase cell = (RefPtgBase) part;
      return area(
          part, sheet, cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn(), depth);
    } else if (part instanceof AreaPtg || part instanceof Area3DPxg) {
      AreaPtgBase area = (AreaPtgBase) part;
      return area(
          part,
          sheet,
          area.getFirstRow(),
          area.getLastRow(),
          area.getFirstColumn(),
          area.getLastColumn(),
          depth);
    }
    return part instanceof ValueOperatorPtg
        || part instanceof ScalarConstantPtg
        || part instanceof AttrPtg
        || part instanceof ParenthesisPtg;
  }

  private boolean area(
      Ptg part, Sheet own, int firstRow, int lastRow, int firstColumn, int lastColumn, int depth) {
    Sheet sheet = sheet(part, own);
    seen += (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
    if (sheet == null || seen > MOST_CELLS) {
      return false;
    }
    for (int r = firstRow; r <= lastRow; r++) {
      Row row = sheet.getRow(r);
      for (int c = firstColumn; row != null && c <= lastColumn; c++) {
        Cell cell = row.getCell(c);
        boolean formula = cell != null && cell.getCellType() == CellType.FORMULA;
        if (formula && !allowed(cell, depth + 1)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The sheet a reference means; none in another workbook. */
  private @Nullable Sheet sheet(Ptg part, Sheet own) {
    if (part instanceof Ref3DPxg cell) {
      return cell.getExternalWorkbookNumber() >= 0 ? null : workbook.getSheet(cell.getSheetName());
    } else if (part instanceof Area3DPxg area) {
      return area.getExternalWorkbookNumber() >= 0 ? null : workbook.getSheet(area.getSheetName());
    }
    return own;
  }
}
