package id.paritrana.ruleset.marked;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;

/**
 * How many comments a sheet can take. The same long comment in hundreds of cells compresses so well
 * that a reader on guard takes the author's own file for an attack when it comes back; up to 100 kB
 * readers do not look.
 */
final class Room {
  /** Leaves room for what another program may add. */
  private static final int UNWATCHED = 75_000;

  /** Readers refuse 100; another program may pack the file a little tighter than we do. */
  private static final int DENSEST = 60;

  private Room() {}

  /** How many of these comments, as XML, from the first on, may be written. */
  static int of(List<String> texts) {
    int count = texts.size();
    while (count > 0 && tooDense(texts.subList(0, count))) {
      count = count * 7 / 8;
    }
    return count;
  }

  private static boolean tooDense(List<String> texts) {
    byte[] all = String.join("", texts).getBytes(StandardCharsets.UTF_8);
    return all.length > UNWATCHED && all.length > DENSEST * packed(all);
  }

  private static long packed(byte[] content) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(content);
      deflater.finish();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        deflater.deflate(buffer);
      }
      return deflater.getBytesWritten();
    } finally {
      deflater.end();
    }
  }
}
