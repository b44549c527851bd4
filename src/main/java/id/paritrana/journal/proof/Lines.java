package id.paritrana.journal.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream by its lines, as bytes: an exported journal is far larger than memory. */
final class Lines {
  private static final int LONGEST = 64 << 20;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 18];
  private int from;
  private int to;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The next line without its end; none at the end. */
  byte @Nullable [] next() throws IOException {
    for (int at = from; ; at++) {
      if (at == to) {
        int begun = to - from;
        if (!more()) {
          return begun == 0 ? null : take(to, to);
        }
        at = from + begun;
      }
      if (buffer[at] == '\n') {
        return take(at, at + 1);
      }
    }
  }

  private byte[] take(int end, int next) {
    byte[] line = Arrays.copyOfRange(buffer, from, end);
    from = next;
    return line;
  }

  /** Makes room and reads on, keeping the line that was begun. */
  private boolean more() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    if (to == buffer.length) {
      if (to >= LONGEST) {
        throw new IOException("a line is longer than an entry can be");
      }
      buffer = Arrays.copyOf(buffer, 2 * to);
    }
    int read = in.read(buffer, to, buffer.length - to);
    to += Math.max(0, read);
    return read > 0;
  }
}
