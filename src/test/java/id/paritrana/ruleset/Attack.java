package id.paritrana.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A cell of a shipped workbook that holds what some reader of tables would run.
 *
 * @param cell its address on the sheet Cakupan
 * @param formula whether it is stored as a formula, without its equals sign
 * @param told the address at which it must be told
 */
record Attack(String cell, String written, boolean formula, String told) {
  static final String WORKBOOK = "scoring-government.xlsx";
  static final String SHEET = "Cakupan";

  private static final String EVIL = "id.paritrana.ruleset.Canary.sing()";
  private static final String RUN = "Runtime.getRuntime().exec(\"touch target/canary\")";

  /** What a cell could be mistaken for, where a rule's text is put together from cells. */
  private static final List<String> CODE =
      List.of(
          "\"); " + EVIL + "; $r.addCode(\"",
          "X\"); " + EVIL + "; //",
          "X\\\"); " + EVIL + "; //",
          "X\\u0022); " + EVIL + "; (\\u0022",
          "*/ " + EVIL + "; /*",
          "x; rule evil when eval(true) then " + EVIL + "; end //",
          "#{T(" + EVIL + ")}",
          "${jndi:ldap://127.0.0.1:9/x}",
          "@{" + EVIL + "}",
          "<script>fetch('/x')</script>");

  /** In a column of numbers. */
  private static final List<String> NUMBERS =
      List.of(
          "10 && " + EVIL,
          "9999 || " + EVIL,
          "0; " + RUN,
          "new java.math.BigDecimal(" + EVIL + ")",
          "MVEL.eval(\"" + EVIL + "\")",
          "0) from collect(Object()) then " + EVIL + "; end (",
          "$param",
          "0x7fffffff",
          "1e999999999",
          "9".repeat(30_000));

  /** As formulas, in a column of numbers. */
  private static final List<String> FORMULAS =
      List.of(
          "WEBSERVICE(\"http://127.0.0.1:9/?\"&A1)",
          "HYPERLINK(\"http://127.0.0.1:9/\",\"0.2\")",
          "cmd|'/c calc'!A0",
          "DDE(\"cmd\",\"/c calc\",\"x\")",
          "[1]Sheet1!A1",
          "'file:///etc/[passwd]x'!A1",
          "EXEC(\"calc\")",
          "CALL(\"kernel32\",\"WinExec\",\"JCJ\",\"calc\",0)",
          "REGISTER.ID(\"kernel32\",\"WinExec\")",
          "IMPORTXML(\"http://127.0.0.1:9/\",\"//a\")",
          "INDIRECT(\"F\"&ROW())",
          "NOW()",
          "RAND()",
          "F18",
          "SUM(A1:XFD1048576)",
          "REPT(\"x\",1000000000)",
          "1/0",
          "evil(");

  /** In the technical rows above a table: each would change what every row means. */
  private static final List<Attack> HEADERS =
      List.of(
          text("A9", "Functions"),
          text("A9", "Queries"),
          text("A9", "Declare"),
          text("A10", "EscapeQuotes"),
          new Attack("A8", "RuleSet\nimport java.lang.Runtime", false, "A12"),
          text("B8", "evil; rule x when then " + EVIL + "; end"),
          text("B9", "java.lang.Runtime"),
          text("B9", "function void f() { " + EVIL + "; }"),
          text("B10", "java.lang.Runtime says"),
          text("B11", "UNIQUE; " + EVIL),
          new Attack("B13", "FUNCTION", false, "B15"),
          text("B14", "$i : Object"),
          text("B14", "$i : Indicator( " + EVIL + " ) Object"),
          text("F15", "value >= $param, eval(" + EVIL + ")"),
          text("F15", "value >= " + EVIL),
          text("F15", "getClass().forName($param) != null"),
          text("I15", EVIL + "; says.points(\"$param\")"),
          new Attack("H14", "Runtime", false, "H15"),
          text("A15", "id(\"$param\"); " + EVIL));

  static Attack text(String cell, String written) {
    return new Attack(cell, written, false, cell);
  }

  /** One change of a technical row each; all that is below means something else then. */
  static List<Attack> headers() {
    return HEADERS;
  }

  /** Data cells by column, all of which must be refused, each at its own address. */
  static List<List<Attack>> cells() {
    List<List<Attack>> all = new ArrayList<>();
    for (String column : List.of("A", "B", "C", "D", "H", "F", "I")) {
      all.add(down(column, CODE, false));
    }
    all.add(down("F", NUMBERS, false));
    all.add(down("I", NUMBERS, false));
    all.add(down("F", FORMULAS.subList(0, 9), true));
    all.add(down("F", FORMULAS.subList(9, 18), true));
    all.add(down("J", FORMULAS.subList(0, 9), true));
    return all;
  }

  /** Columns of words, which say anything and do nothing. */
  static List<Attack> plain() {
    List<Attack> all = new ArrayList<>(down("J", CODE, false));
    all.addAll(down("K", CODE, false));
    all.add(text("A3", CODE.get(0)));
    all.add(text("F16", CODE.get(1)));
    all.add(text("J27", "=WEBSERVICE(\"http://127.0.0.1:9/\")"));
    all.add(text("K27", "cmd|'/c calc'!A0"));
    return all;
  }

  private static List<Attack> down(String column, List<String> written, boolean formula) {
    List<Attack> all = new ArrayList<>();
    for (String each : written) {
      String cell = column + (17 + all.size());
      all.add(new Attack(cell, each, formula, cell));
    }
    return all;
  }

  void into(XSSFWorkbook book) {
    XSSFSheet sheet = book.getSheet(SHEET);
    CellReference at = new CellReference(cell);
    XSSFCell into =
        sheet.getRow(at.getRow()).getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    if (formula) {
      // Past the check that POI makes of a formula it is given.
      into.setBlank();
      into.getCTCell().addNewF().setStringValue(written);
      into.getCTCell().setV("0.2");
    } else {
      into.setCellValue(written);
    }
  }

  /** The workbook with these cells, alone or among all other files. */
  static List<RuleFile> files(boolean alone, List<Attack> attacks) {
    try {
      return BrokenTables.with(WORKBOOK, book -> attacks.forEach(attack -> attack.into(book)))
          .stream()
          .filter(file -> !alone || file.name().equals(WORKBOOK))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    String shown = written.length() > 80 ? written.substring(0, 80) + "…" : written;
    return cell + (formula ? " =" : " ") + shown.replace('\n', ' ');
  }
}
