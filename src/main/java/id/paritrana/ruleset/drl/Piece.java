package id.paritrana.ruleset.drl;

import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import id.paritrana.ruleset.problem.Code;
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
    report.forbid(variant, offset(node.getRange().map(r -> r.begin).orElse(null)), words);
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
