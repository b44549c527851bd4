package id.paritrana.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that goes out as it is made; without {@link #finish} it is no zip to any reader. */
final class Zip {
  private final ZipOutputStream zip;

  Zip(OutputStream to) {
    zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
  }

  void add(String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // The same selection gives the same pack, whenever it is asked for.
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  void add(String name, String content) throws IOException {
    add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  void finish() throws IOException {
    zip.finish();
  }
}
