package id.paritrana.ruleset.table;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * Hands a workbook's checked parts to POI as they are, so that it never looks at the archive and
 * can find nothing else in it.
 */
final class PartsSource implements ZipEntrySource {
  private final Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private boolean closed;

  PartsSource(Map<String, byte[]> parts) {
    this.parts.putAll(parts);
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(parts.keySet().stream().map(ZipArchiveEntry::new).toList());
  }

  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    String name = path.replaceFirst("^/", "");
    return parts.containsKey(name) ? new ZipArchiveEntry(name) : null;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    byte[] content = parts.get(entry.getName());
    if (content == null) {
      throw new FileNotFoundException(entry.getName());
    }
    return new ByteArrayInputStream(content);
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
