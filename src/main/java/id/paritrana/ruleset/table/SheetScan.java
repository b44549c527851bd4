package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through one sheet's cells before anything makes a tree of them: every cell stands once and
 * where its address says, and holds what its type says.
 */
final class SheetScan implements XmlWalk.Visitor {
  static final int MOST_COLUMNS = 256;

  private static final int LAST_ROW = 1 << 20;
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
  private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");

  private final SharedTexts texts;
  private final Styles styles;
  private final FormulaScan formulas = new FormulaScan();
  private final StringBuilder content = new StringBuilder();
  private @Nullable String collecting;
  private int row;
  private int column;
  private @Nullable String address;
  private String type = "";

  SheetScan(SharedTexts texts, Styles styles) {
    this.texts = texts;
    this.styles = styles;
  }

  /** The cell or row that was last begun; none outside the cells. */
  @Nullable String address() {
    return address;
  }

  @Override
  public void start(String element, XMLStreamReader at) throws Refused {
    switch (element) {
      case "row" -> row(at.getAttributeValue(null, "r"));
      case "c" -> cell(at);
      case "f" -> {
        formulas.start(at);
        collect(element);
      }
      case "v" -> collect(element);
      case "is" -> collect(element);
      default -> {
        // Widths, formats and the like were counted; none is a cell.
      }
    }
  }

  @Override
  public void text(String piece) throws Refused {
    if (collecting != null) {
      content.append(piece);
      if (content.length() > SharedTexts.LONGEST) {
        throw new Refused(Code.LIMIT, "text", SharedTexts.LONGEST);
      }
    }
  }

  @Override
  public void end(String element) throws Refused {
    if (element.equals("sheetData")) {
      address = null;
    } else if (element.equals("c")) {
      // What cannot be read after a cell is the next one.
      address = Grid.address(row - 1, Math.min(column, MOST_COLUMNS));
    }
    if (element.equals(collecting)) {
      collecting = null;
      if (element.equals("f")) {
        formulas.end(content.toString());
      } else if (element.equals("v")) {
        value(content.toString());
      }
    }
  }

  private void collect(String element) {
    collecting = element;
    content.setLength(0);
  }

  private void row(@Nullable String number) throws Refused {
    if (number != null && !ROW.matcher(number).matches()) {
      throw cellDamaged();
    }
    int next = number == null ? row + 1 : Integer.parseInt(number);
    column = 0;
    address = "A" + Math.min(Math.max(next, 1), LAST_ROW);
    if (next <= row || next > LAST_ROW) {
      throw cellDamaged();
    }
    row = next;
  }

  private void cell(XMLStreamReader at) throws Refused {
    type = XmlWalk.attribute(at, "t");
    String written = at.getAttributeValue(null, "r");
    int next = column + 1;
    // Where the cell must be, until it says so itself.
    address = Grid.address(Math.max(0, row - 1), Math.min(next - 1, MOST_COLUMNS));
    if (written != null) {
      Matcher parts = ADDRESS.matcher(written);
      if (!parts.matches() || Integer.parseInt(parts.group(2)) != row) {
        throw cellDamaged();
      }
      address = written;
      next = number(parts.group(1));
    }
    if (next > MOST_COLUMNS) {
      throw new Refused(Code.LIMIT, "columns", MOST_COLUMNS);
    }
    String style = at.getAttributeValue(null, "s");
    if (next <= column || (style != null && !styles.has(StoredValue.index(style)))) {
      throw cellDamaged();
    }
    column = next;
    StoredValue.checkType(type);
  }

  private void value(String value) throws Refused {
    if (type.equals("s") && texts.tooLong(Math.max(0, StoredValue.index(value)))) {
      throw new Refused(Code.LIMIT, "text", SharedTexts.LONGEST);
    }
    if (!StoredValue.fits(type, value, texts)) {
      throw cellDamaged();
    }
  }

  static Refused cellDamaged() {
    return new Refused(Code.FILE, "cell");
  }

  private static int number(String letters) {
    return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
  }
}
