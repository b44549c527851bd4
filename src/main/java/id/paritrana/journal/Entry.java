package id.paritrana.journal;

import java.time.Instant;

/** One link of the chain; {@code bodyJson} is the text as it was handed in. */
public record Entry(
    long sequence,
    String id,
    Instant at,
    Kind kind,
    String bodyJson,
    String previous,
    String hash) {}
