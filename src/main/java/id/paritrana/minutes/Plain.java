package id.paritrana.minutes;

/** A text as any file can carry it: what no XML document may hold becomes a question mark. */
final class Plain {
  private Plain() {}

  static String of(String text) {
    return text.codePoints()
        .map(c -> allowed(c) ? c : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean allowed(int c) {
    return c == '\n'
        || c >= ' ' && c < 0x7F
        || c > 0x9F && c < 0xD800
        || c > 0xDFFF && c < 0xFFFE
        || c > 0xFFFF && (c & 0xFFFE) != 0xFFFE;
  }
}
