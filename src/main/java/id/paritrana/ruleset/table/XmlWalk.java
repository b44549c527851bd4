package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes once through the XML of a workbook's parts, part by part, without keeping it, and counts.
 * What it lets through can be held as a tree: no document type, not deep, not too much of anything.
 */
final class XmlWalk {
  static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** Elements and attributes of the whole workbook. */
  static final int MOST_NODES = 1_000_000;

  static final int DEEPEST = 64;
  static final int LONGEST_ATTRIBUTE = 65_536;

  /** What is made of a part beyond counting. */
  interface Visitor {
    default void start(String element, XMLStreamReader at) throws Refused {}

    default void text(String piece) throws Refused {}

    default void end(String element) throws Refused {}
  }

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final Map<Limit, Integer> counts = new EnumMap<>(Limit.class);
  private final Room room;
  private int nodes;

  XmlWalk(Room room) {
    this.room = room;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /**
   * @param namespace the elements the visitor is shown
   */
  void over(String part, byte[] xml, String namespace, Visitor visitor) throws Refused {
    counts.keySet().removeIf(limit -> !limit.ofWorkbook());
    try {
      XMLStreamReader at = factory.createXMLStreamReader(XmlText.of(xml));
      if (!XmlText.encoding(at.getCharacterEncodingScheme())) {
        throw new Refused(Code.FILE, "xml", Quote.of(part));
      }
      int depth = 0;
      while (at.hasNext()) {
        switch (at.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw new Refused(Code.LIMIT, "depth", Quote.of(part), DEEPEST);
            }
            count(part, at);
            if (namespace.equals(at.getNamespaceURI())) {
              visitor.start(at.getLocalName(), at);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            if (namespace.equals(at.getNamespaceURI())) {
              visitor.end(at.getLocalName());
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              visitor.text(at.getText());
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new Refused(Code.FILE, "doctype", Quote.of(part));
          default -> {
            // Comments, spaces and processing instructions say nothing.
          }
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      // The parser throws more kinds than it declares on broken input.
      throw new Refused(Code.FILE, "xml", Quote.of(part));
    }
  }

  /** An attribute of no namespace; empty when it is not there. */
  static String attribute(XMLStreamReader at, String name) {
    return Objects.toString(at.getAttributeValue(null, name), "");
  }

  private void count(String part, XMLStreamReader at) throws Refused {
    nodes += 1 + at.getAttributeCount() + at.getNamespaceCount();
    if (nodes > room.nodes()) {
      throw new Refused(Code.LIMIT, "nodes");
    }
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeValue(i).length() > LONGEST_ATTRIBUTE) {
        throw new Refused(Code.LIMIT, "attribute", Quote.of(part));
      }
    }
    if (SPREADSHEET.equals(at.getNamespaceURI())) {
      Limit limit = Limit.of(at.getLocalName()).orElse(null);
      if (limit != null && counts.merge(limit, 1, Integer::sum) > room.most(limit)) {
        throw new Refused(Code.LIMIT, limit.variant(), room.most(limit));
      }
    }
  }
}
