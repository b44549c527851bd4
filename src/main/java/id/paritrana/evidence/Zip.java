package id.paritrana.evidence;

import id.paritrana.journal.proof.Hashes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip that goes out as it is made, and knows what it holds; without {@link #finish} it is no zip
 * to any reader.
 */
final class Zip {
  private final ZipOutputStream zip;
  private final StringBuilder list = new StringBuilder();

  Zip(OutputStream to) {
    zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
  }

  void add(String name, byte[] content) throws IOException {
    String hash = HexFormat.of().formatHex(Hashes.sha256(content));
    list.append(hash).append("  ").append(name).append('\n');
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

  /** All files so far, in the order they came, as {@code sha256sum} writes it. */
  String list() {
    return list.toString();
  }

  void finish() throws IOException {
    zip.finish();
  }
}
