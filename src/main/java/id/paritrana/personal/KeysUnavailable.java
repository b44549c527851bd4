package id.paritrana.personal;

import org.jspecify.annotations.Nullable;

/** The keys cannot be read or written; nothing was sealed, and what was to be erased may not be. */
public final class KeysUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private KeysUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  KeysUnavailable(@Nullable Throwable cause) {
    this(
        "the keys of personal data cannot be read or written"
            + " / kunci data pribadi tidak dapat dibaca atau ditulis",
        cause);
  }

  /** Keys that cannot be opened; said to whoever starts the service. */
  static KeysUnavailable atStart(Object place, Exception cause) {
    return new KeysUnavailable(
        "%1$s: the keys of personal data cannot be opened: %2$s / kunci data pribadi tidak dapat dibuka: %2$s"
            .formatted(place, cause.getMessage()),
        cause);
  }
}
