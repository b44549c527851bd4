package id.paritrana.journal;

import org.jspecify.annotations.Nullable;

/** The journal could not record or read; an answer that depends on it must not leave. */
public final class JournalUnavailable extends RuntimeException {
  JournalUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
