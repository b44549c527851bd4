package id.paritrana.ruleset.table;

import id.paritrana.ruleset.table.PlainSheet.Area;
import id.paritrana.ruleset.table.PlainSheet.Row;
import id.paritrana.ruleset.table.PlainSheet.Unfit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a sheet that was found sound before. */
final class PlainRows implements XmlWalk.Visitor {
  private final Texts texts;
  private final DateFormats dates;
  private final List<Row> rows = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private final List<Area> merged = new ArrayList<>();
  private final StringBuilder content = new StringBuilder();
  private SortedMap<Integer, Object> cells = new TreeMap<>();
  private boolean hidden;
  private int row;
  private int column;
  private String type = "";
  private int style;
  private boolean reading;
  private boolean formula;

  PlainRows(Texts texts, DateFormats dates) {
    this.texts = texts;
    this.dates = dates;
  }

  PlainSheet sheet(String name, boolean aside) {
    return new PlainSheet(name, aside, List.copyOf(rows), hiddenColumns, List.copyOf(merged));
  }

  @Override
  public void start(String element, XMLStreamReader at) {
    switch (element) {
      case "col" -> columns(at);
      case "mergeCell" -> merged.add(area(XmlWalk.attribute(at, "ref")));
      case "row" -> {
        String number = at.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        hidden = set(at, "hidden");
        cells = new TreeMap<>();
        column = -1;
      }
      case "c" -> {
        String address = at.getAttributeValue(null, "r");
        column = address == null ? column + 1 : new CellReference(address).getCol();
        type = XmlWalk.attribute(at, "t");
        style = Math.max(0, StoredValue.index(XmlWalk.attribute(at, "s")));
        formula = false;
        content.setLength(0);
      }
      case "f" -> formula = true;
      case "v", "t" -> reading = true;
      default -> {
        // Formats and the like are no content.
      }
    }
  }

  @Override
  public void text(String piece) {
    if (reading) {
      content.append(piece);
    }
  }

  @Override
  public void end(String element) {
    switch (element) {
      case "v", "t" -> reading = false;
      case "c" -> {
        Object value = formula ? Unfit.FORMULA : value(content.toString());
        if (value != null) {
          cells.put(column, value);
        }
      }
      case "row" -> {
        if (!cells.isEmpty()) {
          rows.add(new Row(row, hidden, cells));
        }
      }
      default -> {
        // Only cells are kept.
      }
    }
  }

  private @Nullable Object value(String stored) {
    if (stored.isEmpty()) {
      return null;
    }
    return switch (type) {
      case "s" -> filled(texts.at(Integer.parseInt(stored.strip())));
      case "str", "inlineStr" -> filled(stored);
      case "b" -> stored.equals("1") || stored.equals("true");
      case "e" -> Unfit.ERROR;
      default -> number(Grid.number(Double.parseDouble(stored.strip())));
    };
  }

  private Object number(BigDecimal number) {
    if (dates.date(style)) {
      return Unfit.DATE;
    }
    return dates.percent(style) ? new PlainSheet.Share(number) : number;
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  private void columns(XMLStreamReader at) {
    int first = StoredValue.index(XmlWalk.attribute(at, "min"));
    int last = StoredValue.index(XmlWalk.attribute(at, "max"));
    if (set(at, "hidden") && first > 0 && last >= first) {
      hiddenColumns.set(first - 1, Math.min(last, SheetScan.MOST_COLUMNS));
    }
  }

  private static Area area(String range) {
    CellRangeAddress area = CellRangeAddress.valueOf(range);
    return new Area(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn());
  }

  private static boolean set(XMLStreamReader at, String attribute) {
    String value = XmlWalk.attribute(at, attribute);
    return value.equals("1") || value.equals("true");
  }
}
