package id.paritrana.minutes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files are zips that say when they were made; here they say nothing of it. */
final class Still {
  /** The first moment that a zip can name. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Still() {}

  static void write(byte[] office, OutputStream to) throws IOException {
    ZipOutputStream out = new ZipOutputStream(to);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office))) {
      for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(one.getName());
        entry.setTimeLocal(NEVER);
        out.putNextEntry(entry);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    out.finish();
  }
}
