package id.paritrana.ruleset.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file that must not be opened.
 *
 * @param bytes made when asked for, so that one at a time is in memory
 * @param refusal the code, the place after the file's name, and words of the English message
 */
record Hostile(String title, String name, Supplier<byte[]> bytes, String refusal) {

  static Hostile file(String title, Supplier<byte[]> bytes, String refusal) {
    return new Hostile(title, "wb.xlsx", bytes, refusal);
  }

  static Hostile book(String title, Xlsx book, String refusal) {
    return file(title, book::zip, refusal);
  }

  static List<Hostile> all() {
    return Stream.of(
            HostileNames.all(),
            OtherFiles.all(),
            HostileArchives.all(),
            HostileParts.all(),
            HostileXml.all(),
            HostileCells.all(),
            HostileCounts.all())
        .flatMap(List::stream)
        .toList();
  }

  /** As it may stand in a title. */
  static String shown(String name) {
    return java.util.regex.Pattern.compile("[^ -~]")
        .matcher(name)
        .replaceAll(found -> String.format("U+%04X", found.group().codePointAt(0)));
  }

  @Override
  public String toString() {
    return title;
  }
}
