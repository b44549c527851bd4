package id.paritrana.minutes;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** HTML as a PDF that is the same whenever it is made. */
final class PdfFile {
  /** Comes with the PDF library; has all letters of Indonesian names, and those of Europe. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final Template TEMPLATE = template();

  private PdfFile() {}

  static void write(Map<String, String> frame, long number, Instant made, OutputStream to)
      throws IOException {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .withHtmlContent(TEMPLATE.execute(frame), "")
            .useFont(PdfFile::font, "Minutes");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      GregorianCalendar date =
          GregorianCalendar.from(ZonedDateTime.ofInstant(made, ZoneOffset.UTC));
      document.getDocumentInformation().setCreationDate(date);
      document.setDocumentId(number);
      document.save(to);
    }
  }

  private static InputStream font() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
  }

  private static Template template() {
    try (Reader page =
        new InputStreamReader(
            Objects.requireNonNull(PdfFile.class.getResourceAsStream("minutes.html")),
            StandardCharsets.UTF_8)) {
      return Mustache.compiler().escapeHTML(true).compile(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
