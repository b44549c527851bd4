package id.paritrana.ruleset;

import id.paritrana.ruleset.table.HitPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.decisiontable.parser.DefaultRuleSheetListener;
import org.drools.template.model.Rule;

/**
 * One sheet as Drools' own spreadsheet compiler reads it.
 *
 * <p>Drools reads a number as it is displayed, so the number formats are changed, never a stored
 * value: a bound is displayed as the decimal literal of DRL ({@code 0.2B}), any other number in
 * plain digits. {@link StockLiteralsTest} shows why a bound needs the letter.
 */
record StockSheet(String file, String sheet, HitPolicy hitPolicy, List<StockRow> rows, String drl) {
  private static final String DIGITS = "0.###############";

  /**
   * One rule of the DRL.
   *
   * @param name given by Drools, from table, worksheet and row
   */
  record StockRow(String name, int number, String id, String basis) {
    static StockRow of(Rule rule) {
      return new StockRow(
          within("\"", rule.getName(), "\""),
          rule.getSpreadsheetRowNumber(),
          named("id", rule),
          named("basis", rule));
    }

    private static String named(String name, Rule rule) {
      return rule.getMetadata().stream()
          .filter(text -> text.startsWith(name + "("))
          .map(text -> within(name + "(\"", text, "\")"))
          .findFirst()
          .orElse("");
    }

    private static String within(String before, String text, String after) {
      return text.substring(before.length(), text.length() - after.length());
    }
  }

  /** Takes numbers as displayed, as Drools' table property {@code NumericDisabled} asks. */
  private static final class AsDisplayed extends DefaultRuleSheetListener {
    @Override
    public boolean isNumericDisabled() {
      return true;
    }
  }

  /** Every sheet of the workbooks that holds a table, in their order. */
  static List<StockSheet> of(List<RuleFile> files) throws IOException {
    List<StockSheet> sheets = new ArrayList<>();
    for (RuleFile file : files) {
      if (file.name().endsWith(".xlsx")) {
        try (Workbook workbook = open(file)) {
          for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.getSheetName(i).startsWith("Uji")) {
              sheets.add(of(file, i));
            }
          }
        }
      }
    }
    return sheets;
  }

  private static StockSheet of(RuleFile file, int index) throws IOException {
    DefaultRuleSheetListener read = new AsDisplayed();
    try (Workbook workbook = open(file)) {
      String name = workbook.getSheetName(index);
      display(workbook.getSheetAt(index));
      for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
        if (i != index) {
          workbook.removeSheetAt(i);
        }
      }
      ByteArrayOutputStream alone = new ByteArrayOutputStream();
      workbook.write(alone);
      read.setWorksheetName(file.name() + "!" + name);
      ByteArrayInputStream stream = new ByteArrayInputStream(alone.toByteArray());
      String drl = new SpreadsheetCompiler().compile(stream, InputType.XLS, read);
      return new StockSheet(
          file.name(),
          name,
          HitPolicy.valueOf(
              read.getProperties().getSingleProperty("HitPolicy").replace(", COMPLETE", "")),
          read.getRuleSet().getRules().stream().map(StockRow::of).toList(),
          drl);
    }
  }

  private static Workbook open(RuleFile file) throws IOException {
    return WorkbookFactory.create(new ByteArrayInputStream(file.bytes()));
  }

  private static void display(Sheet sheet) {
    CellStyle bound = style(sheet, DIGITS + "\"B\"");
    CellStyle plain = style(sheet, DIGITS);
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.NUMERIC) {
          cell.setCellStyle(bounds(sheet, cell.getColumnIndex()) ? bound : plain);
        }
      }
    }
  }

  private static CellStyle style(Sheet sheet, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    return style;
  }

  /** Whether a cell of the column heads it as one of conditions. */
  private static boolean bounds(Sheet sheet, int column) {
    for (Row row : sheet) {
      Cell cell = row.getCell(column);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().equals("CONDITION")) {
        return true;
      }
    }
    return false;
  }
}
