package id.paritrana.journal;

/** The key was used before, for a different request. */
public final class IdempotencyConflict extends RuntimeException {
  IdempotencyConflict(String key) {
    super("The idempotency key " + key + " was used for a different request");
  }
}
