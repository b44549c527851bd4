package id.paritrana.ruleset.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Archives that unpack to too much, or that say two things at once. */
final class HostileArchives {
  private static final String DAMAGED = "FILE: damaged or was cut off";
  private static final String OPEN = "<worksheet xmlns='" + Xlsx.MAIN + "'><sheetData>";

  private HostileArchives() {}

  static List<Hostile> all() {
    return List.of(
        with(
            "a text of 1 GB",
            () ->
                RawZip.Entry.repeated(
                    Xlsx.SHEET,
                    OPEN + "<row r='1'><c r='A1' t='inlineStr'><is><t>",
                    "a".repeat(1 << 20).getBytes(UTF_8),
                    1024),
            "LIMIT: more than 12 MB"),
        with(
            "2 million rows",
            () ->
                RawZip.Entry.repeated(
                    Xlsx.SHEET, OPEN, "<row/>  ".repeat(1 << 17).getBytes(UTF_8), 16),
            "LIMIT: unpacks to far more"),
        with(
            "a part of 13 MB",
            () -> RawZip.Entry.repeated("xl/media/1.png", "", words(1 << 20), 13),
            "LIMIT: more than 12 MB"),
        file("three parts of 9 MB", HostileArchives::threeLargeParts, "LIMIT: unpacks to more"),
        file("5,000 parts", HostileArchives::manyParts, "LIMIT: more than 1000 parts"),
        file("11 MB", () -> new byte[11 << 20], "LIMIT: the file has 11.0 MB, more than the 10 MB"),
        edited("a count of 65,535 parts", end(10, 0xff), "LIMIT: more than 1000 parts"),
        with("one part twice", () -> RawZip.Entry.of(Xlsx.SHEET, "<x/>"), "FILE: twice"),
        with(
            "one part twice in other letters",
            () -> RawZip.Entry.of("XL/Worksheets/SHEET1.xml", "<x/>"),
            "FILE: twice"),
        named("../../evil.xml"),
        named("xl\\evil.xml"),
        named("/etc/passwd"),
        named("C:evil.xml"),
        named("xl/evil\u0000.xml"),
        named("xl/evil\u00e9.xml"),
        changed("another name inside", e -> e.local("xl/other.xml"), DAMAGED),
        changed("a part larger than it says", e -> e.size(3), DAMAGED),
        changed("a wrong checksum", e -> e.crc(7), DAMAGED),
        changed("an unknown packing", e -> e.method(99), DAMAGED),
        changed("an encrypted part", e -> e.flags(1), "PASSWORD: password"),
        changed("a packing that never ends", e -> e.packed(cut(e.packed())), DAMAGED),
        changed("a packing of noise", e -> e.packed(words(200)), DAMAGED),
        edited("a directory beyond the end", end(16, 0x7f), DAMAGED),
        edited("a directory before the start", end(16, 0xff), DAMAGED),
        edited("a flipped bit in a part", zip -> zip[60] ^= 4, DAMAGED),
        edited("a flipped bit in the directory", zip -> zip[directory(zip)] ^= 4, DAMAGED),
        file("the first half of a file", () -> cut(new Xlsx().zip()), DAMAGED),
        file("a file without its last byte", () -> shorter(1), DAMAGED),
        file("a file without its directory", () -> shorter(22), DAMAGED));
  }

  private static Hostile file(
      String title, java.util.function.Supplier<byte[]> bytes, String refusal) {
    return Hostile.file(title, bytes, refusal);
  }

  /** A sound workbook with one entry more. */
  private static Hostile with(
      String title, java.util.function.Supplier<RawZip.Entry> entry, String refusal) {
    return file(
        title,
        () -> {
          List<RawZip.Entry> entries = new Xlsx().entries();
          RawZip.Entry more = entry.get();
          entries.removeIf(e -> more.size() > 1 << 20 && e.name().equals(more.name()));
          entries.add(more);
          return RawZip.of(entries);
        },
        refusal);
  }

  private static Hostile named(String name) {
    String title = "a part named " + Hostile.shown(name);
    return with(title, () -> RawZip.Entry.of(name, "<x/>"), "FILE: no spreadsheet program names");
  }

  /** A sound workbook with its sheet's entry changed. */
  private static Hostile changed(String title, UnaryOperator<RawZip.Entry> change, String refusal) {
    return file(
        title,
        () -> {
          List<RawZip.Entry> entries = new Xlsx().entries();
          entries.replaceAll(e -> e.name().equals(Xlsx.SHEET) ? change.apply(e) : e);
          return RawZip.of(entries);
        },
        refusal);
  }

  private static Hostile edited(String title, Consumer<byte[]> edit, String refusal) {
    return file(
        title,
        () -> {
          byte[] zip = new Xlsx().zip();
          edit.accept(zip);
          return zip;
        },
        refusal);
  }

  /** Sets the highest byte, or both of a short, in the end of the directory. */
  private static Consumer<byte[]> end(int field, int value) {
    return zip -> {
      int at = zip.length - 22 + field;
      Arrays.fill(zip, field == 10 ? at : at + 3, field == 10 ? at + 2 : at + 4, (byte) value);
    };
  }

  private static int directory(byte[] zip) {
    return new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
  }

  private static byte[] threeLargeParts() {
    List<RawZip.Entry> entries = new Xlsx().entries();
    for (int i = 0; i < 3; i++) {
      entries.add(RawZip.Entry.repeated("xl/media/" + i + ".png", "", words(1 << 20), 9));
    }
    return RawZip.of(entries);
  }

  private static byte[] manyParts() {
    List<RawZip.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      entries.add(RawZip.Entry.of("xl/media/" + i + ".png", "x"));
    }
    return RawZip.of(entries);
  }

  /** Text that packs about fourfold. */
  private static byte[] words(int length) {
    byte[] words = new byte[length];
    Random random = new Random(7);
    for (int i = 0; i < length; i++) {
      words[i] = (byte) ("ab  ".charAt(random.nextInt(4)));
    }
    return words;
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] shorter(int by) {
    byte[] zip = new Xlsx().zip();
    return Arrays.copyOf(zip, zip.length - by);
  }
}
