package id.paritrana.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain; {@code bodyJson} is the text as it was handed in.
 *
 * @param archive the file that the body went to; none while it is here
 */
public record Entry(
    long sequence,
    String id,
    Instant at,
    Kind kind,
    String bodyJson,
    String previous,
    String hash,
    @Nullable String archive)
    implements Found {
  public Entry(
      long sequence,
      String id,
      Instant at,
      Kind kind,
      String bodyJson,
      String previous,
      String hash) {
    this(sequence, id, at, kind, bodyJson, previous, hash, null);
  }

  /**
   * The body.
   *
   * @throws BodyArchived if it is elsewhere
   */
  @Override
  public String bodyJson() {
    if (archive != null) {
      throw new BodyArchived(id, archive);
    }
    return bodyJson;
  }
}
