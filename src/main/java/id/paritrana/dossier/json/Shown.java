package id.paritrana.dossier.json;

import java.util.PrimitiveIterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NumericNode;

/** How the filer's own words are shown back: short, on one line, and safe to print. */
final class Shown {
  private static final int MOST = 60;
  private static final int REPLACEMENT = 0xFFFD;

  private Shown() {}

  /** The words in backticks, at most 60 characters of them. */
  static String of(String words) {
    StringBuilder shown = new StringBuilder("`");
    PrimitiveIterator.OfInt characters = words.codePoints().iterator();
    for (int length = 0; characters.hasNext() && length < MOST; length++) {
      int character = characters.nextInt();
      shown.appendCodePoint(isControl(character) ? '?' : character);
    }
    return shown.append(characters.hasNext() ? "…`" : "`").toString();
  }

  /** The number as filed; one with a large exponent stays in exponent form, never spelled out. */
  static String of(JsonNode number) {
    boolean exact = number instanceof NumericNode filed && !filed.isNaN();
    String figure = exact ? number.decimalValue().toString() : number.asString();
    return of(figure.replace("E+", "e").replace("E", "e"));
  }

  /** All of the words, with halves of a broken pair replaced, since no UTF-8 can carry those. */
  static String whole(String words) {
    if (words.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return words;
    }
    return words
        .codePoints()
        .map(c -> isLoneSurrogate(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static boolean hasControl(String words) {
    return words.codePoints().anyMatch(Shown::isControl);
  }

  /**
   * Controls, line breaks, halves of a pair, and marks that reverse the direction of the text
   * around them.
   */
  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    };
  }

  private static boolean isLoneSurrogate(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }
}
