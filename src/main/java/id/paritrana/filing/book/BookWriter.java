package id.paritrana.filing.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a workbook sheet by sheet; it is whole once closed. */
public final class BookWriter implements AutoCloseable {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** The earliest that a zip archive can say: the hour of writing is no part of the content. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<String> names = new ArrayList<>();

  public BookWriter(OutputStream to) {
    zip = new ZipOutputStream(to, UTF_8);
  }

  /** What fills a sheet. */
  public interface Content {
    void write(SheetWriter sheet) throws IOException;
  }

  /**
   * Writes one sheet.
   *
   * @param name at most 31 characters that a sheet's name may have
   */
  public void sheet(String name, Layout layout, Content content) throws IOException {
    names.add(name);
    begin("xl/worksheets/sheet" + names.size() + ".xml");
    Writer text = new OutputStreamWriter(zip, UTF_8);
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      SheetWriter sheet = new SheetWriter(xml, layout, names.size() == 1);
      sheet.begin();
      content.write(sheet);
      sheet.end();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    text.flush();
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    StringBuilder sheets = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    StringBuilder types = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      String part = "worksheets/sheet" + i + ".xml";
      sheets.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%2$d\"/>"
              .formatted(escaped(names.get(i - 1)), i));
      relations.append(relation("r" + i, "worksheet", part));
      types.append(type("/xl/" + part, TYPE + "worksheet+xml"));
    }
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(SheetWriter.NAMESPACE, OFFICE, sheets));
    part(
        "xl/_rels/workbook.xml.rels", relations(relations + relation("s", "styles", "styles.xml")));
    part("_rels/.rels", relations(relation("b", "officeDocument", "xl/workbook.xml")));
    part(
        "[Content_Types].xml",
        ("<Types xmlns=\"" + PACKAGE + "content-types\">")
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + type("/xl/workbook.xml", TYPE + "sheet.main+xml")
            + type("/xl/styles.xml", TYPE + "styles+xml")
            + types
            + "</Types>");
    begin("xl/styles.xml");
    try (InputStream styles = BookWriter.class.getResourceAsStream("styles.xml")) {
      Objects.requireNonNull(styles).transferTo(zip);
    }
    zip.closeEntry();
    zip.close();
  }

  private void part(String name, String content) throws IOException {
    begin(name);
    zip.write((HEAD + content).getBytes(UTF_8));
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
