package id.paritrana.ruleset.drl;

import id.paritrana.ruleset.problem.Code;

/**
 * Looks at a file's bare characters before anything parses it. Escapes, invisible characters and
 * block comments are how text that looks harmless becomes something else; deep nesting is how a
 * parser is brought to its knees.
 */
final class Characters {
  static final int LONGEST_FILE = 200_000;
  private static final int DEEPEST = 12;
  private static final int MOST_TOLD = 5;

  private final Report report;
  private final String text;
  private int depth;
  private int at;

  private Characters(Report report) {
    this.report = report;
    this.text = report.source().text();
  }

  /** Whether the text may be parsed at all. */
  static boolean sound(Report report) {
    if (report.source().text().length() > LONGEST_FILE) {
      report.forbid("length", -1, String.valueOf(LONGEST_FILE));
      return false;
    }
    return new Characters(report).sound();
  }

  private boolean sound() {
    int before = report.problems().count();
    while (at < text.length() && report.problems().count() - before < MOST_TOLD) {
      char here = text.charAt(at);
      if (here == '"' || here == '\'') {
        quoted(here);
      } else if (text.startsWith("//", at)) {
        skip('\n');
      } else if (text.startsWith("/*", at)) {
        report.forbid("comment", at);
        at++;
      } else {
        nest(here);
      }
      at++;
    }
    // A file of such characters is no text at all; the first few tell as much as all of them.
    int told = 0;
    for (int i = 0; i < text.length() && told < MOST_TOLD; i++) {
      if (hidden(text.charAt(i))) {
        report.forbid("character", i, String.format("U+%04X", (int) text.charAt(i)));
        told++;
      }
    }
    return report.problems().count() == before;
  }

  private void quoted(char quote) {
    int start = at;
    skip(quote);
    if (at == text.length() || text.charAt(at) == '\n') {
      report.add(Code.DRL, "quote", report.source().at(start));
    }
  }

  /** Goes to the end of a string or comment, or of the line. */
  private void skip(char end) {
    do {
      at++;
    } while (at < text.length() && text.charAt(at) != end && text.charAt(at) != '\n');
  }

  private void nest(char here) {
    if ("([{".indexOf(here) >= 0 && ++depth == DEEPEST) {
      report.forbid("depth", at);
    } else if (")]}".indexOf(here) >= 0) {
      depth--;
    }
  }

  /** Backslashes, control and formatting characters, halves of pairs, and what was not UTF-8. */
  private static boolean hidden(char character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> "\n\r\t".indexOf(character) < 0;
      case Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> character == '\\' || character == '\uFFFD';
    };
  }
}
