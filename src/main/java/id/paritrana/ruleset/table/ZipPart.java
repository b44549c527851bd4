package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One part of a zip archive as the central directory describes it.
 *
 * @param packed its bytes in the archive
 * @param size its bytes once unpacked, as promised
 * @param local where the part's own header stands
 */
record ZipPart(
    ByteBuffer zip,
    String name,
    int flags,
    int method,
    int checksum,
    long packed,
    long size,
    int local) {
  private static final int LOCAL = 0x04034b50;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** A hundredfold is more than any sheet packs; small parts of blanks may. */
  private static final int RATIO = 100;

  private static final int RATIO_FROM = 1 << 20;

  static ZipPart at(ByteBuffer zip, int at) {
    return new ZipPart(
        zip,
        name(zip, at + 46, unsigned(zip, at + 28)),
        unsigned(zip, at + 8),
        unsigned(zip, at + 10),
        zip.getInt(at + 16),
        Integer.toUnsignedLong(zip.getInt(at + 20)),
        Integer.toUnsignedLong(zip.getInt(at + 24)),
        zip.getInt(at + 42));
  }

  /**
   * The part unpacked.
   *
   * @param most bytes it may have; no more than these are ever held
   * @param told bytes that a person is told any part may have
   */
  byte[] content(int most, int told) throws Refused {
    if ((flags & ENCRYPTED) != 0) {
      throw new Refused(Code.PASSWORD, "");
    }
    int nameLength = unsigned(zip, local + 26);
    if (zip.getInt(local) != LOCAL
        || unsigned(zip, local + 8) != method
        || !name(zip, local + 30, nameLength).equals(name)
        || packed > zip.capacity()) {
      throw Refused.damaged();
    }
    int from = local + 30 + nameLength + unsigned(zip, local + 28);
    ByteBuffer data = zip.slice(from, (int) packed);
    byte[] content =
        switch (method) {
          case STORED -> stored(data, most, told);
          case DEFLATED -> inflated(data, most, told);
          default -> throw Refused.damaged();
        };
    CRC32 crc = new CRC32();
    crc.update(content);
    if (content.length != size || (int) crc.getValue() != checksum) {
      throw Refused.damaged();
    }
    return content;
  }

  private static byte[] stored(ByteBuffer data, int most, int told) throws Refused {
    if (data.remaining() > most) {
      throw tooLarge(told);
    }
    byte[] content = new byte[data.remaining()];
    data.get(content);
    return content;
  }

  private byte[] inflated(ByteBuffer data, int most, int told) throws Refused {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(data);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] piece = new byte[8192];
      while (!inflater.finished()) {
        int read = inflater.inflate(piece);
        if (read == 0 && !inflater.finished()) {
          throw Refused.damaged();
        }
        out.write(piece, 0, read);
        if (out.size() > RATIO_FROM && out.size() > RATIO * packed) {
          throw new Refused(Code.LIMIT, "bomb");
        }
        if (out.size() > most) {
          throw tooLarge(told);
        }
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw Refused.damaged();
    } finally {
      inflater.end();
    }
  }

  private static Refused tooLarge(int told) {
    return new Refused(Code.LIMIT, "unpacked", told >> 20);
  }

  private static int unsigned(ByteBuffer zip, int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  private static String name(ByteBuffer zip, int at, int length) {
    byte[] name = new byte[length];
    zip.get(at, name);
    return Archive.text(name);
  }
}
