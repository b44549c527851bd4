package id.paritrana.ruleset.drl;

import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import id.paritrana.ruleset.problem.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the file that is parsed on its own, so that a place in it can be told as a place in
 * the file.
 *
 * @param start its offset in the file
 * @param lead lines the parser saw before it
 */
record Piece(Report report, String text, int start, int lead) {

  void forbid(String variant, Node node, String... words) {
    int at =
        node.getRange()
            .filter(range -> range.begin.line > 0)
            .map(range -> offset(range.begin))
            .orElseGet(() -> search(words.length > 0 ? words[0] : first(node)));
    report.forbid(variant, at, words);
  }

  /** Drools' parser of conditions keeps no places, so the word itself is looked for. */
  private int search(String word) {
    Matcher found =
        Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])").matcher(text);
    return found.find() ? start + found.start() : start;
  }

  private static String first(Node node) {
    return node.getTokenRange().map(tokens -> tokens.getBegin().getText()).orElse("");
  }

  void unreadable(Problem problem) {
    Position begin =
        problem
            .getLocation()
            .flatMap(tokens -> tokens.getBegin().getRange())
            .map((Range range) -> range.begin)
            .orElse(null);
    report.add(Code.DRL, "unreadable", report.source().at(offset(begin)));
  }

  private int offset(@Nullable Position position) {
    if (position == null || position.line <= lead) {
      return start;
    }
    int at = 0;
    for (int line = lead + 1; line < position.line; line++) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return start;
      }
      at = end + 1;
    }
    return start + Math.min(at + position.column - 1, text.length());
  }
}
