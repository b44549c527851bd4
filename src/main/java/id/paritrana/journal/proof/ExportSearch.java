package id.paritrana.journal.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Finds one entry in an exported journal. */
public final class ExportSearch {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String BODY = ",\"body\":";

  private ExportSearch() {}

  /** An entry's body no longer has the hash it was kept with. */
  public static final class Altered extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * The body of the entry with this id, in canonical form.
   *
   * @throws Altered if its line was
   */
  public static Optional<String> body(InputStream export, String id) throws IOException, Altered {
    Lines in = new Lines(export);
    // What stands between a body and the rest of its entry; a quote inside a text is escaped.
    String mark = ",\"id\":" + JSON.writeValueAsString(id) + ",\"kind\":\"";
    for (byte[] line = in.next(); line != null; line = in.next()) {
      Link link = ExportLine.read(line);
      if (link != null && !link.archived()) {
        String text = new String(line, StandardCharsets.UTF_8);
        int from = text.indexOf(BODY);
        int to = text.lastIndexOf(",\"id\":");
        if (from >= 0 && to > from && text.startsWith(mark, to)) {
          if (!Arrays.equals(link.computed(), link.hash())) {
            throw new Altered();
          }
          return Optional.of(text.substring(from + BODY.length(), to));
        }
      }
    }
    return Optional.empty();
  }
}
