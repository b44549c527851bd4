package id.paritrana.journal.proof;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of an export as far as they can be read: a packed file may be cut off anywhere. */
final class WholeLines {
  private final Lines lines;
  private boolean damaged;

  WholeLines(InputStream in) {
    lines = new Lines(in);
  }

  /** The next line; none at the end, or where it cannot be read on. */
  byte @Nullable [] next() {
    try {
      return damaged ? null : lines.next();
    } catch (IOException e) {
      damaged = true;
      return null;
    }
  }

  /** Whether the end is one of damage. */
  boolean damaged() {
    return damaged;
  }
}
