package id.paritrana.evidence;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A page of a report, the same as HTML and as PDF; whatever figures say is text, never markup. */
record Page(byte[] html) {
  private static final Template TEMPLATE = template();

  static Page of(Map<String, Object> figures) {
    return new Page(TEMPLATE.execute(figures).getBytes(StandardCharsets.UTF_8));
  }

  byte[] pdf() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .withHtmlContent(new String(html, StandardCharsets.UTF_8), "")
        .useFont(Font::read, Font.NAME)
        .toStream(pdf)
        .run();
    return pdf.toByteArray();
  }

  private static Template template() {
    try (Reader page = read("report")) {
      return Mustache.compiler()
          .escapeHTML(true)
          .defaultValue("–")
          .withLoader(Page::read)
          .compile(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader read(String name) {
    return new InputStreamReader(
        Objects.requireNonNull(Page.class.getResourceAsStream(name + ".html")),
        StandardCharsets.UTF_8);
  }
}
