package id.paritrana.filing.book;

import id.paritrana.filing.book.Layout.Choice;
import id.paritrana.filing.book.Layout.Column;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one sheet from the top. Whatever text is handed in is only ever a text. */
public final class SheetWriter {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** As spreadsheet programs have it. */
  private static final int LONGEST = 32_767;

  private static final int HIGHEST = 409;

  /** Height of a line, in points. */
  private static final int LINE = 14;

  /** A cell's value: text, number (BigDecimal) or truth value; none leaves it empty. */
  public record Cell(@Nullable Object value, Style style) {}

  private final XMLStreamWriter xml;
  private final Layout layout;
  private final boolean first;
  private int row;

  SheetWriter(XMLStreamWriter xml, Layout layout, boolean first) {
    this.xml = xml;
    this.layout = layout;
    this.first = first;
  }

  public void row(List<Cell> cells) throws IOException {
    row(cells, false);
  }

  /** A row that is not seen unless it is asked for. */
  public void hidden(List<Cell> cells) throws IOException {
    row(cells, true);
  }

  private void row(List<Cell> cells, boolean hidden) throws IOException {
    try {
      row++;
      xml.writeStartElement("row");
      xml.writeAttribute("r", Integer.toString(row));
      if (hidden) {
        xml.writeAttribute("hidden", "1");
      }
      int lines = lines(cells);
      if (lines > 1) {
        xml.writeAttribute("ht", Integer.toString(Math.min(HIGHEST, lines * LINE)));
        xml.writeAttribute("customHeight", "1");
      }
      for (int i = 0; i < cells.size(); i++) {
        Cell cell = cells.get(i);
        if (cell.value() != null || cell.style() != Style.PLAIN) {
          cell(letters(i + 1) + row, cell);
        }
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Not every program makes room for text that goes on in a further line. */
  private int lines(List<Cell> cells) {
    int most = 1;
    for (int i = 0; i < Math.min(cells.size(), layout.columns().size()); i++) {
      Cell cell = cells.get(i);
      if (cell.style().wraps() && cell.value() instanceof String text) {
        int width = layout.columns().get(i).width();
        most = Math.max(most, text.lines().mapToInt(l -> 1 + l.length() / width).sum());
      }
    }
    return most;
  }

  private void cell(String address, Cell cell) throws XMLStreamException {
    xml.writeStartElement("c");
    xml.writeAttribute("r", address);
    xml.writeAttribute("s", Integer.toString(cell.style().ordinal()));
    Object value = cell.value();
    if (value instanceof BigDecimal number) {
      content("v", number.toPlainString());
    } else if (value instanceof Boolean flag) {
      xml.writeAttribute("t", "b");
      content("v", flag ? "1" : "0");
    } else if (value != null) {
      xml.writeAttribute("t", "inlineStr");
      xml.writeStartElement("is");
      content("t", legal(value.toString()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void content(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    if (element.equals("t")) {
      xml.writeAttribute("xml:space", "preserve");
    }
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("worksheet");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeStartElement("sheetViews");
    xml.writeStartElement("sheetView");
    if (first) {
      xml.writeAttribute("tabSelected", "1");
    }
    xml.writeAttribute("workbookViewId", "0");
    if (layout.frozenRows() > 0) {
      int columns = layout.frozenColumns();
      empty(
          "pane",
          "xSplit",
          columns,
          "ySplit",
          layout.frozenRows(),
          "topLeftCell",
          letters(columns + 1) + (layout.frozenRows() + 1),
          "activePane",
          "bottomRight",
          "state",
          "frozen");
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("cols");
    for (int i = 0; i < layout.columns().size(); i++) {
      Column column = layout.columns().get(i);
      int style = column.style().ordinal();
      empty(
          "col",
          "min",
          i + 1,
          "max",
          i + 1,
          "width",
          column.width(),
          "style",
          style,
          "customWidth",
          1);
    }
    xml.writeEndElement();
    xml.writeStartElement("sheetData");
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
    if (!layout.choices().isEmpty()) {
      xml.writeStartElement("dataValidations");
      for (Choice choice : layout.choices()) {
        choice(choice);
      }
      xml.writeEndElement();
    }
    empty("pageSetup", "paperSize", 9, "orientation", "landscape");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void choice(Choice choice) throws XMLStreamException {
    String column = letters(choice.column());
    xml.writeStartElement("dataValidation");
    xml.writeAttribute("type", "list");
    xml.writeAttribute("allowBlank", "1");
    xml.writeAttribute("showErrorMessage", "1");
    xml.writeAttribute("sqref", column + choice.firstRow() + ":" + column + choice.lastRow());
    content("formula1", choice.source());
    xml.writeEndElement();
  }

  private void empty(String element, Object... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i].toString(), attributes[i + 1].toString());
    }
  }

  /** What XML can carry and a cell can hold. */
  private static String legal(String text) {
    String whole = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    StringBuilder legal = new StringBuilder(whole.length());
    whole
        .codePoints()
        .forEach(
            c -> {
              boolean control = c < ' ' && c != '\n' && c != '\t';
              boolean half = c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
              legal.appendCodePoint(control || half ? '?' : c);
            });
    return legal.toString();
  }

  private static String letters(int column) {
    String letter = String.valueOf((char) ('A' + (column - 1) % 26));
    return column <= 26 ? letter : letters((column - 1) / 26) + letter;
  }
}
