package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The workbook's own part: the names of its sheets and the parts they lie in. */
final class Book implements XmlWalk.Visitor {
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** What spreadsheet programs allow, less what cannot be seen. */
  private static final Pattern NAME = Pattern.compile("[^\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cf}]{1,31}");

  /** A sheet, and the part it lies in. */
  record Sheet(String part, String name, boolean hidden) {}

  private final Relations relations;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

  Book(Relations relations) {
    this.relations = relations;
  }

  @Override
  public void start(String element, XMLStreamReader at) throws Refused {
    if (element.equals("sheet")) {
      sheet(at);
    } else if (element.equals("definedName")
        && (set(at, "function") || set(at, "vbProcedure") || set(at, "xlm"))) {
      throw new Refused(Code.MACRO, "name", Quote.of(XmlWalk.attribute(at, "name")));
    }
  }

  /** By part. */
  Map<String, Sheet> sheets() {
    return sheets;
  }

  private void sheet(XMLStreamReader at) throws Refused {
    String name = XmlWalk.attribute(at, "name");
    if (!NAME.matcher(name).matches() || !names.add(name.toLowerCase(Locale.ROOT))) {
      throw new Refused(Code.FILE, "sheetName", Quote.of(name.replaceAll("\\p{Cf}", "?")));
    }
    String hidden = XmlWalk.attribute(at, "state");
    String part = relations.target(relation(at), PartKind.SHEET).orElseThrow(Refused::damaged);
    if (sheets.put(part, new Sheet(part, name, !hidden.isEmpty() && !hidden.equals("visible")))
        != null) {
      throw Refused.damaged();
    }
  }

  /** The relationship by which a sheet's part is found. */
  static String relation(XMLStreamReader at) {
    return Objects.toString(at.getAttributeValue(RELATION, "id"), "");
  }

  private static boolean set(XMLStreamReader at, String attribute) {
    String value = XmlWalk.attribute(at, attribute);
    return value.equals("1") || value.equals("true");
  }
}
