package id.paritrana.ruleset.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cell formats show a number as a date, and which as percent. */
final class DateFormats implements XmlWalk.Visitor {
  private final Map<Integer, String> formats = new HashMap<>();
  private final BitSet dates = new BitSet();
  private final BitSet percents = new BitSet();
  private boolean ofCells;
  private int count;

  @Override
  public void start(String element, XMLStreamReader at) {
    ofCells |= element.equals("cellXfs");
    if (element.equals("numFmt")) {
      formats.put(
          StoredValue.index(XmlWalk.attribute(at, "numFmtId")),
          XmlWalk.attribute(at, "formatCode"));
    } else if (ofCells && element.equals("xf")) {
      int format = StoredValue.index(XmlWalk.attribute(at, "numFmtId"));
      String code = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
      dates.set(count, DateUtil.isADateFormat(format, formats.getOrDefault(format, "")));
      percents.set(count++, code != null && code.contains("%"));
    }
  }

  @Override
  public void end(String element) {
    ofCells &= !element.equals("cellXfs");
  }

  boolean date(int style) {
    return style >= 0 && dates.get(style);
  }

  boolean percent(int style) {
    return style >= 0 && percents.get(style);
  }
}
