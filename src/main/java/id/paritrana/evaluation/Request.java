package id.paritrana.evaluation;

import id.paritrana.journal.Idempotency;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks for.
 *
 * @param json the dossier as filed
 * @param ruleset id of the ruleset the caller pins; none for the current one
 * @param idempotencyKey a key under which the same request gives the same decision again
 */
public record Request(byte[] json, @Nullable String ruleset, @Nullable String idempotencyKey) {

  @Nullable Idempotency idempotency() {
    // The pin is part of what was asked: the same dossier under another ruleset is another request.
    return idempotencyKey == null
        ? null
        : new Idempotency(idempotencyKey, Digest.of(json, String.valueOf(ruleset)));
  }
}
