package id.paritrana.journal;

/**
 * A caller's key for one request, and the hash of that request, so that asking twice makes one
 * entry.
 */
public record Idempotency(String key, String requestHash) {
  public Idempotency {
    if (key.isBlank() || requestHash.isBlank()) {
      throw new IllegalArgumentException(
          "An idempotency key and its request hash must not be blank");
    }
  }
}
