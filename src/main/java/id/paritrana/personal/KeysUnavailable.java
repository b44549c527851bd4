package id.paritrana.personal;

import org.jspecify.annotations.Nullable;

/** The keys cannot be read or written; nothing was sealed or erased. */
public final class KeysUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  KeysUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
