package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cell because of which a workbook that is refused leans on another file, and that file's
 * name. Sought only to say where; when any part cannot be read, the place is not known.
 */
final class OutsideFormula {
  private static final String BOOK = "xl/workbook.xml";
  private static final String BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";

  /** Other files stand in formulas as numbers in square brackets. */
  private static final Pattern OUTSIDE = Pattern.compile("\\[\\d{1,3}]");

  private final Map<String, byte[]> parts;
  private final XmlWalk walk = new XmlWalk(Room.TABLES);

  /**
   * @param parts by name in lower case
   */
  OutsideFormula(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** The refusal with its place and the other file's name, as far as they are known. */
  Refused located(Refused refused) {
    try {
      Refused named = named(refused);
      Map<String, String> targets = targets(BOOK_RELATIONS);
      for (Map.Entry<String, String> sheet : sheets().entrySet()) {
        String target = Objects.toString(targets.get(sheet.getValue()), "");
        String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        Formula found = new Formula();
        walk.over(part, content(part), XmlWalk.SPREADSHEET, found);
        if (found.first != null) {
          return named.at(sheet.getKey(), found.first);
        }
      }
      return named;
    } catch (Refused unreadable) {
      return refused;
    }
  }

  private Refused named(Refused refused) throws Refused {
    for (String part : parts.keySet()) {
      if (part.matches("xl/externallinks/_rels/[^/]*\\.rels")) {
        for (String target : targets(part).values()) {
          return new Refused(Code.FILE, "external", Quote.of(target));
        }
      }
    }
    return refused;
  }

  /** Name of a sheet to its relationship, in the order of the sheets. */
  private Map<String, String> sheets() throws Refused {
    Map<String, String> sheets = new LinkedHashMap<>();
    XmlWalk.Visitor visitor =
        new XmlWalk.Visitor() {
          @Override
          public void start(String element, XMLStreamReader at) {
            if (element.equals("sheet")) {
              sheets.put(XmlWalk.attribute(at, "name"), Book.relation(at));
            }
          }
        };
    walk.over(BOOK, content(BOOK), XmlWalk.SPREADSHEET, visitor);
    return sheets;
  }

  private Map<String, String> targets(String part) throws Refused {
    Map<String, String> targets = new LinkedHashMap<>();
    XmlWalk.Visitor visitor =
        new XmlWalk.Visitor() {
          @Override
          public void start(String element, XMLStreamReader at) {
            targets.put(XmlWalk.attribute(at, "Id"), XmlWalk.attribute(at, "Target"));
          }
        };
    walk.over(part, content(part), Relations.NAMESPACE, visitor);
    targets.remove("");
    return targets;
  }

  private byte[] content(String part) throws Refused {
    byte[] content = parts.get(part.toLowerCase(Locale.ROOT));
    if (content == null) {
      throw Refused.damaged();
    }
    return content;
  }

  /** The first cell of a sheet whose formula names another file. */
  private static final class Formula implements XmlWalk.Visitor {
    private String cell = "";
    private boolean inside;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String first;

    @Override
    public void start(String element, XMLStreamReader at) {
      if (element.equals("c")) {
        cell = XmlWalk.attribute(at, "r");
      } else if (element.equals("f")) {
        inside = true;
        text.setLength(0);
      }
    }

    @Override
    public void text(String piece) {
      if (inside && text.length() <= FormulaScan.LONGEST) {
        text.append(piece);
      }
    }

    @Override
    public void end(String element) {
      if (element.equals("f")) {
        inside = false;
        boolean address = cell.matches("[A-Z]{1,3}[1-9][0-9]{0,6}");
        if (first == null && address && OUTSIDE.matcher(text).find()) {
          first = cell;
        }
      }
    }
  }
}
