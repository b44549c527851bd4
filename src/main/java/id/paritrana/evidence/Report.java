package id.paritrana.evidence;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Proof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A decision as a page that people read, Indonesian first; figures are those of the decision. */
final class Report {
  private static final Template PAGE = template();

  private final byte[] html;

  Report(ObjectNode decision, Proof proof, List<String> withheld) {
    Map<String, Object> figures = Answers.plain(decision);
    figures.put("checkpoint", proof.checkpoint());
    figures.put("entries", proof.size());
    figures.put("withheld", withheld);
    html = PAGE.execute(figures).getBytes(StandardCharsets.UTF_8);
  }

  byte[] html() {
    return html.clone();
  }

  byte[] pdf() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .withHtmlContent(new String(html, StandardCharsets.UTF_8), "")
        .toStream(pdf)
        .run();
    return pdf.toByteArray();
  }

  private static Template template() {
    try (InputStream page =
        Objects.requireNonNull(Report.class.getResourceAsStream("report.html"))) {
      return Mustache.compiler()
          .escapeHTML(true)
          .defaultValue("–")
          .compile(new InputStreamReader(page, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
