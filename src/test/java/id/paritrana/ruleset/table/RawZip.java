package id.paritrana.ruleset.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip archive written field by field, so that any of them can lie. */
final class RawZip {
  /** One entry; what the central directory says and what the entry itself says may differ. */
  record Entry(
      String name, String localName, int flags, int method, int crc, byte[] packed, long size) {

    static Entry of(String name, byte[] content) {
      CRC32 crc = new CRC32();
      crc.update(content);
      return new Entry(
          name, name, 0, 8, (int) crc.getValue(), deflated(content, true), content.length);
    }

    static Entry of(String name, String content) {
      return of(name, content.getBytes(UTF_8));
    }

    /** A megabyte repeated, which takes a kilobyte each time and no memory to build. */
    static Entry repeated(String name, String begin, byte[] megabyte, int times) {
      byte[] first = begin.getBytes(UTF_8);
      CRC32 crc = new CRC32();
      crc.update(first);
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      packed.writeBytes(deflated(first, false));
      byte[] each = deflated(megabyte, false);
      for (int i = 0; i < times; i++) {
        packed.writeBytes(each);
        crc.update(megabyte);
      }
      packed.writeBytes(new byte[] {3, 0});
      long size = first.length + (long) times * megabyte.length;
      return new Entry(name, name, 0, 8, (int) crc.getValue(), packed.toByteArray(), size);
    }

    Entry local(String other) {
      return new Entry(name, other, flags, method, crc, packed, size);
    }

    Entry flags(int other) {
      return new Entry(name, localName, other, method, crc, packed, size);
    }

    Entry method(int other) {
      return new Entry(name, localName, flags, other, crc, packed, size);
    }

    Entry crc(int other) {
      return new Entry(name, localName, flags, method, other, packed, size);
    }

    Entry packed(byte[] other) {
      return new Entry(name, localName, flags, method, crc, other, size);
    }

    Entry size(long other) {
      return new Entry(name, localName, flags, method, crc, packed, other);
    }

    private static byte[] deflated(byte[] content, boolean whole) {
      Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
      deflater.setInput(content);
      if (whole) {
        deflater.finish();
      }
      byte[] packed = new byte[content.length + 1024];
      int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
      deflater.end();
      return java.util.Arrays.copyOf(packed, length);
    }
  }

  private RawZip() {}

  static byte[] of(Entry... entries) {
    return of(List.of(entries));
  }

  static byte[] of(List<Entry> entries) {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    for (Entry entry : entries) {
      offsets.add(zip.size());
      byte[] name = entry.localName().getBytes(ISO_8859_1);
      ByteBuffer head = buffer(30).putInt(0x04034b50);
      fields(head, entry, name.length).putShort((short) 0);
      zip.writeBytes(head.array());
      zip.writeBytes(name);
      zip.writeBytes(entry.packed());
    }
    int directory = zip.size();
    for (int i = 0; i < entries.size(); i++) {
      byte[] name = entries.get(i).name().getBytes(ISO_8859_1);
      ByteBuffer head = buffer(46).putInt(0x02014b50).putShort((short) 20);
      fields(head, entries.get(i), name.length).position(42);
      zip.writeBytes(head.putInt(offsets.get(i)).array());
      zip.writeBytes(name);
    }
    short count = (short) entries.size();
    int end = zip.size();
    zip.writeBytes(
        buffer(22)
            .putInt(0x06054b50)
            .putInt(0)
            .putShort(count)
            .putShort(count)
            .putInt(end - directory)
            .putInt(directory)
            .array());
    return zip.toByteArray();
  }

  private static ByteBuffer fields(ByteBuffer head, Entry entry, int name) {
    return head.putShort((short) 20)
        .putShort((short) entry.flags())
        .putShort((short) entry.method())
        .putInt(0)
        .putInt(entry.crc())
        .putInt(entry.packed().length)
        .putInt((int) entry.size())
        .putShort((short) name);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
