package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import javax.xml.stream.XMLStreamReader;

/** The cell formats that cells point to by number. */
final class Styles implements XmlWalk.Visitor {
  /** Longest number format, as spreadsheet programs have it; they are matched by patterns later. */
  static final int LONGEST_FORMAT = 255;

  private boolean ofCells;
  private int count;

  @Override
  public void start(String element, XMLStreamReader at) throws Refused {
    ofCells |= element.equals("cellXfs");
    if (ofCells && element.equals("xf")) {
      count++;
    }
    if (XmlWalk.attribute(at, "formatCode").length() > LONGEST_FORMAT) {
      throw new Refused(Code.LIMIT, "format", LONGEST_FORMAT);
    }
  }

  @Override
  public void end(String element) {
    ofCells &= !element.equals("cellXfs");
  }

  boolean has(int index) {
    return index >= 0 && index < Math.max(1, count);
  }
}
