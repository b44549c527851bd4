package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Quote;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a workbook's zip archive, read within limits by its central directory, which is what
 * spreadsheet programs go by too. POI is handed these parts packed anew, so that it can find
 * nothing else in the archive.
 */
final class Archive {
  static final int MOST_PARTS = 1_000;
  static final int LARGEST_PART = 12 << 20;
  static final int LARGEST_TOTAL = 24 << 20;

  private static final int DIRECTORY = 0x02014b50;
  private static final int DIRECTORY_END = 0x06054b50;
  private static final int DIRECTORY_END_SIZE = 22;
  private static final Pattern PART_NAME = Pattern.compile("[A-Za-z0-9 _.\\-\\[\\]()+,=@~!&'%/]+");

  private final Room room;
  private final ByteBuffer zip;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private long packed;
  private int total;

  private Archive(byte[] zip, Room room) {
    this.room = room;
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Contents by name, in the archive's order. */
  static Map<String, byte[]> read(byte[] zip, Room room) throws Refused {
    Archive archive = new Archive(zip, room);
    try {
      archive.read();
    } catch (IndexOutOfBoundsException e) {
      // Some offset or length points outside the file.
      throw Refused.damaged();
    }
    return archive.parts;
  }

  /** The same parts as a plain archive; they are given up on the way, to be held only once. */
  static byte[] write(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (Iterator<Map.Entry<String, byte[]>> left = parts.entrySet().iterator();
          left.hasNext();
          left.remove()) {
        Map.Entry<String, byte[]> part = left.next();
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private void read() throws Refused {
    int end = directoryEnd();
    int count = Short.toUnsignedInt(zip.getShort(end + 10));
    int at = zip.getInt(end + 16);
    if (count > MOST_PARTS) {
      throw new Refused(Code.LIMIT, "parts", MOST_PARTS);
    }
    for (int i = 0; i < count; i++) {
      if (zip.getInt(at) != DIRECTORY) {
        throw Refused.damaged();
      }
      part(ZipPart.at(zip, at));
      at += 46 + length(at + 28) + length(at + 30) + length(at + 32);
    }
    if (at > end) {
      throw Refused.damaged();
    }
  }

  private int directoryEnd() throws Refused {
    for (int at = zip.capacity() - DIRECTORY_END_SIZE; at >= 0; at--) {
      if (zip.getInt(at) == DIRECTORY_END
          && at + DIRECTORY_END_SIZE + length(at + 20) == zip.capacity()) {
        return at;
      }
    }
    throw Refused.damaged();
  }

  private void part(ZipPart part) throws Refused {
    String name = part.name();
    if (name.endsWith("/") && part.size() == 0) {
      return;
    }
    if (!PART_NAME.matcher(name).matches() || name.startsWith("/") || name.contains("..")) {
      throw new Refused(Code.FILE, "partName", Quote.of(name));
    }
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw new Refused(Code.FILE, "twice", Quote.of(name));
    }
    // Parts that share their bytes pack more than the file holds.
    packed += part.packed();
    if (packed > zip.capacity()) {
      throw new Refused(Code.LIMIT, "bomb");
    }
    byte[] content = part.content(Math.min(room.part(), room.total() - total), room.part());
    total += content.length;
    parts.put(name, content);
  }

  private int length(int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
