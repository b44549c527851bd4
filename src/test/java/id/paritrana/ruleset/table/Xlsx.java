package id.paritrana.ruleset.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook written part by part: one sheet named Data that holds the text "x" in A1. */
final class Xlsx {
  static final String BOOK = "xl/workbook.xml";
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<String> types = new ArrayList<>();
  private final List<String> bookRelations = new ArrayList<>();
  private final List<String> sheetRelations = new ArrayList<>();
  private String bookType = OFFICE + "spreadsheetml.sheet.main+xml";
  private String relationType = REL;
  private String names = "";
  private String sheets = sheet("Data", 1);

  Xlsx() {
    type(SHEET, OFFICE + "spreadsheetml.worksheet+xml");
    type("xl/sharedStrings.xml", OFFICE + "spreadsheetml.sharedStrings+xml");
    type("xl/styles.xml", OFFICE + "spreadsheetml.styles+xml");
    bookRelation("worksheet", "worksheets/sheet1.xml");
    bookRelation("sharedStrings", "sharedStrings.xml");
    bookRelation("styles", "styles.xml");
    cells("<row r='1'><c r='A1' t='s'><v>0</v></c></row>");
    texts("<si><t>x</t></si>");
    part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><cellXfs><xf/></cellXfs></styleSheet>");
  }

  static String sheet(String name, int relation) {
    return "<sheet name='" + name + "' sheetId='" + relation + "' r:id='r" + relation + "'/>";
  }

  static String row(int number, String cells) {
    return "<row r='" + number + "'>" + cells + "</row>";
  }

  Xlsx part(String name, String content) {
    return part(name, content.getBytes(UTF_8));
  }

  Xlsx part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  Xlsx type(String part, String type) {
    types.add("<Override PartName='/" + part + "' ContentType='" + type + "'/>");
    return this;
  }

  /** A further part of this type. */
  Xlsx part(String name, String type, String content) {
    return type(name, type).part(name, content);
  }

  Xlsx bookType(String type) {
    bookType = type;
    return this;
  }

  Xlsx strict() {
    relationType = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    return this;
  }

  Xlsx bookRelation(String type, String target) {
    bookRelations.add(relation(bookRelations.size() + 1, REL + "/" + type, target, ""));
    return this;
  }

  Xlsx sheetRelation(String type, String target, String more) {
    sheetRelations.add(relation(sheetRelations.size() + 1, REL + "/" + type, target, more));
    return this;
  }

  Xlsx cells(String rows) {
    return sheetXml("<sheetData>" + rows + "</sheetData>");
  }

  Xlsx sheetXml(String inside) {
    return part(SHEET, "<worksheet xmlns='" + MAIN + "'>" + inside + "</worksheet>");
  }

  Xlsx texts(String items) {
    return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
  }

  Xlsx sheets(String elements) {
    sheets = elements;
    return this;
  }

  Xlsx names(String elements) {
    names = "<definedNames>" + elements + "</definedNames>";
    return this;
  }

  /** All parts, the lists made up. */
  Map<String, byte[]> parts() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(
        all,
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='"
            + PartKind.RELATIONS
            + "'/><Default Extension='png' ContentType='image/png'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='"
            + bookType
            + "'/>"
            + String.join("", types)
            + "</Types>");
    put(
        all,
        "_rels/.rels",
        relations(List.of(relation(1, relationType + "/officeDocument", BOOK, ""))));
    put(all, "xl/_rels/workbook.xml.rels", relations(bookRelations));
    put(
        all,
        BOOK,
        "<workbook xmlns='"
            + MAIN
            + "' xmlns:r='"
            + REL
            + "'><sheets>"
            + sheets
            + "</sheets>"
            + names
            + "</workbook>");
    if (!sheetRelations.isEmpty()) {
      put(all, "xl/worksheets/_rels/sheet1.xml.rels", relations(sheetRelations));
    }
    all.putAll(parts);
    return all;
  }

  List<RawZip.Entry> entries() {
    return parts().entrySet().stream()
        .map(part -> RawZip.Entry.of(part.getKey(), part.getValue()))
        .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
  }

  byte[] zip() {
    return RawZip.of(entries());
  }

  private static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, content.getBytes(UTF_8));
  }

  private static String relation(int id, String type, String target, String more) {
    return "<Relationship Id='r%d' Type='%s' Target='%s' %s/>".formatted(id, type, target, more);
  }

  private static String relations(List<String> relations) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + String.join("", relations)
        + "</Relationships>";
  }
}
