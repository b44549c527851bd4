package id.paritrana.journal.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of an exported journal: {@code {"entry":…,"hash":"sha256:…"}}, {@code
 * {"archived":…,"hash":"sha256:…"}}, {@code {"unreadable":…,"hash":"sha256:…"}} or {@code
 * {"checkpoint":"…"}}. The entry is written in its canonical form, so that its hash is the SHA-256
 * of the very bytes in the file, and its own last members are the previous hash and the sequence.
 */
public final class ExportLine {
  private static final byte[] ENTRY = utf8("{\"entry\":");
  private static final byte[] ARCHIVED = utf8("{\"archived\":");
  private static final byte[] TELLS = utf8(",\"kind\":\"ARCHIVE\"");
  private static final byte[] DECISION = utf8(",\"kind\":\"DECISION\"");
  private static final byte[] BODY = utf8(",\"body\":");
  private static final byte[] ID = utf8(",\"id\":");
  private static final byte[] UNREADABLE = utf8("{\"unreadable\":");
  private static final byte[] CHECKPOINT = utf8("{\"checkpoint\":");
  private static final byte[] HASH = utf8(",\"hash\":\"sha256:");
  private static final byte[] PREVIOUS = utf8(",\"previous\":\"sha256:");
  private static final byte[] SEQUENCE = utf8("\",\"sequence\":");
  private static final JsonMapper JSON = new JsonMapper();
  private static final int HEX = 2 * Hashes.LENGTH;
  private static final int LONGEST_NUMBER = 19;

  private ExportLine() {}

  /** A line with an entry, given in canonical form. */
  public static byte[] entry(byte[] canonical, byte[] hash) {
    return join(ENTRY, canonical, HASH, utf8(HexFormat.of().formatHex(hash) + "\"}\n"));
  }

  /** A line with an entry whose body is elsewhere, given in canonical form without one. */
  public static byte[] archived(byte[] canonical, byte[] hash) {
    return join(ARCHIVED, canonical, HASH, utf8(HexFormat.of().formatHex(hash) + "\"}\n"));
  }

  /** A line with an entry whose body cannot be read, given in canonical form without one. */
  public static byte[] unreadable(byte[] canonical, byte[] hash) {
    return join(UNREADABLE, canonical, HASH, utf8(HexFormat.of().formatHex(hash) + "\"}\n"));
  }

  /** A line with a signed note. */
  public static byte[] checkpoint(String note) {
    return join(CHECKPOINT, utf8(JSON.writeValueAsString(note) + "}\n"));
  }

  static boolean isCheckpoint(byte[] line) {
    return startsWith(line, 0, CHECKPOINT);
  }

  /** The note of a line with a checkpoint; one that cannot be read is nobody's. */
  static String note(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    try {
      return JSON.readValue(text.substring(CHECKPOINT.length, text.length() - 1), String.class);
    } catch (JacksonException e) {
      return "";
    }
  }

  /** What a line without its end says; none if it is no entry's. */
  static @Nullable Link read(byte[] line) {
    int hashAt = line.length - 2 - HEX - HASH.length;
    int end = line.length - 2;
    boolean archived = startsWith(line, 0, ARCHIVED);
    boolean unreadable = startsWith(line, 0, UNREADABLE);
    if (!archived && !unreadable && !startsWith(line, 0, ENTRY)
        || !startsWith(line, hashAt, HASH)
        || line[end] != '"'
        || line[end + 1] != '}'
        || line[hashAt - 1] != '}') {
      return null;
    }
    int digits = hashAt - 1;
    while (digits > 0 && line[digits - 1] >= '0' && line[digits - 1] <= '9') {
      digits--;
    }
    int previousEnd = digits - SEQUENCE.length;
    int previousAt = previousEnd - HEX;
    int length = hashAt - 1 - digits;
    if (length < 1
        || length > LONGEST_NUMBER
        || !startsWith(line, previousEnd, SEQUENCE)
        || !startsWith(line, previousAt - PREVIOUS.length, PREVIOUS)) {
      return null;
    }
    try {
      long sequence = Long.parseLong(ascii(line, digits, hashAt - 1));
      byte[] previous = HexFormat.of().parseHex(ascii(line, previousAt, previousEnd));
      byte[] hash = HexFormat.of().parseHex(ascii(line, hashAt + HASH.length, end));
      if (archived && startsWith(line, previousAt - PREVIOUS.length - DECISION.length, DECISION)) {
        byte[] stub = Arrays.copyOfRange(line, ARCHIVED.length, hashAt);
        return new Link(sequence, previous, hash, hash, true, null, stub);
      }
      // Bodies of nothing but decisions leave the journal.
      if (archived || unreadable) {
        return Link.unreadable(sequence, previous, hash);
      }
      byte[] entry = Arrays.copyOfRange(line, ENTRY.length, hashAt);
      boolean tells = startsWith(line, previousAt - PREVIOUS.length - TELLS.length, TELLS);
      return new Link(
          sequence, previous, hash, Hashes.sha256(entry), false, tells ? told(entry) : null, entry);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable ArchiveFile told(byte[] entry) {
    try {
      return ArchiveFile.read(JSON.readTree(entry).path("body"));
    } catch (JacksonException e) {
      return null;
    }
  }

  /**
   * An entry's canonical form without the body; none if it has no such parts. The id is the last
   * member of that name that stands outside of any text: in a text its quotes are escaped.
   */
  static byte @Nullable [] stub(byte[] entry) {
    int from = 0;
    while (from < entry.length && !startsWith(entry, from, BODY)) {
      from++;
    }
    int to = entry.length;
    while (to > from && !startsWith(entry, to, ID)) {
      to--;
    }
    return to == from
        ? null
        : join(Arrays.copyOf(entry, from), Arrays.copyOfRange(entry, to, entry.length));
  }

  private static boolean startsWith(byte[] line, int at, byte[] part) {
    return at >= 0
        && at + part.length <= line.length
        && Arrays.equals(line, at, at + part.length, part, 0, part.length);
  }

  private static String ascii(byte[] line, int from, int to) {
    return new String(line, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static byte[] join(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] whole = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, whole, at, part.length);
      at += part.length;
    }
    return whole;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
