package id.paritrana.impact;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A kept report is gone, or is no longer what was written. */
public final class Damaged extends IOException {
  private static final long serialVersionUID = 1;

  Damaged(Path file, @Nullable Exception cause) {
    super(file + " is gone or is not what was written", cause);
  }
}
