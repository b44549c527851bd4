package id.paritrana.ruleset.drl;

import id.paritrana.ruleset.problem.Place;

/** The text of one file, by offsets, lines and columns. */
record Source(String file, String text) {
  private static final int LONGEST = 160;

  /** The place of an offset into the text; a negative one is the file as a whole. */
  Place at(int offset) {
    if (offset < 0) {
      return Place.file(file);
    }
    String before = text.substring(0, Math.min(offset, text.length()));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return Place.line(file, line, before.length() - before.lastIndexOf('\n'));
  }

  /** Where the first word of a line stands. */
  Place begin(int line) {
    int start = start(line);
    int at = start;
    while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Place.line(file, line, at - start + 1);
  }

  /** The offset at which a line begins, both counted as {@link Place} counts. */
  int start(int line) {
    int start = 0;
    for (int i = 1; i < line && start < text.length(); i++) {
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
    return start;
  }

  /** A line as its author wrote it, in backticks. */
  String line(int line) {
    if (line <= 0) {
      return "`" + file + "`";
    }
    int start = start(line);
    int end = text.indexOf('\n', start);
    return quoted(text.substring(start, end < 0 ? text.length() : end));
  }

  /** Words in backticks, long enough for a whole line. */
  static String quoted(String words) {
    String stripped = words.strip();
    boolean whole = stripped.length() <= LONGEST;
    String plain = (whole ? stripped : stripped.substring(0, LONGEST)).replaceAll("\\p{C}", "?");
    return "`" + plain.replace('`', '\'') + (whole ? "" : "…") + "`";
  }
}
