package id.paritrana.journal.proof;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a journal tells of a file that entries went to.
 *
 * @param from sequence of the first entry in it
 * @param upto sequence of the last one
 * @param file its name, without any folder
 * @param sha256 of its bytes, as 64 hexadecimal digits
 * @param decisions how many of the entries are decisions; only their bodies leave the journal
 * @param before all entries are older than this day, in UTC
 */
public record ArchiveFile(
    long from, long upto, String file, String sha256, long decisions, String before) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The body of the entry that tells of it. */
  public String json() {
    return JSON.writeValueAsString(
        JSON.createObjectNode()
            .put("from", from)
            .put("upto", upto)
            .put("file", file)
            .put("sha256", sha256)
            .put("decisions", decisions)
            .put("before", before));
  }

  /** What a body tells; none if it is not that of an archive's entry. */
  public static @Nullable ArchiveFile read(byte[] body) {
    try {
      return read(JSON.readTree(new String(body, StandardCharsets.UTF_8)));
    } catch (JacksonException e) {
      return null;
    }
  }

  static @Nullable ArchiveFile read(JsonNode body) {
    return body.path("from").isIntegralNumber()
            && body.path("upto").isIntegralNumber()
            && body.path("decisions").isIntegralNumber()
            && body.path("file").isString()
            && body.path("sha256").isString()
            && body.path("before").isString()
        ? new ArchiveFile(
            body.get("from").asLong(),
            body.get("upto").asLong(),
            body.get("file").asString(),
            body.get("sha256").asString(),
            body.get("decisions").asLong(),
            body.get("before").asString())
        : null;
  }

  boolean holds(long sequence) {
    return from <= sequence && sequence <= upto;
  }
}
