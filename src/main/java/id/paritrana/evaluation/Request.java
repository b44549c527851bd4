package id.paritrana.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.journal.Idempotency;
import id.paritrana.personal.SubjectKeys;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks for.
 *
 * @param json the dossier as filed
 * @param ruleset id of the ruleset the caller pins; none for the current one
 * @param idempotencyKey a key under which the same request gives the same decision again
 */
public record Request(byte[] json, @Nullable String ruleset, @Nullable String idempotencyKey) {

  /** Under a secret: the dossier names people, and a plain hash would confirm a guess of it. */
  public @Nullable Idempotency idempotency(SubjectKeys keys) {
    return idempotency(keys, "request");
  }

  /**
   * The same, of a request that is more than its body.
   *
   * @param asked what is asked for, and of what
   */
  @Nullable Idempotency idempotency(SubjectKeys keys, String asked) {
    // The pin is part of what was asked: the same dossier under another ruleset is another request.
    return idempotencyKey == null
        ? null
        : new Idempotency(
            idempotencyKey,
            "hmac-sha256:"
                + HexFormat.of()
                    .formatHex(
                        keys.mac(
                            asked.getBytes(UTF_8), String.valueOf(ruleset).getBytes(UTF_8), json)));
  }
}
