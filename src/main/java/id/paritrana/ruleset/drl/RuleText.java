package id.paritrana.ruleset.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/**
 * The part of a formula file that makes one rule, with the comment above it; the pieces of a file
 * together are the file.
 *
 * @param name the rule's name; empty for what stands before the first rule
 * @param line where the part begins, from 1
 * @param lines without spaces at their ends and without blank lines after the last
 */
public record RuleText(String name, int line, List<String> lines) {

  /** The parts of a file in their order; nothing when it cannot be read as rules. */
  public static Optional<List<RuleText>> of(String text) {
    DrlParser parser = new DrlParser(DrlFile.LEVEL);
    PackageDescr parsed;
    try {
      parsed = parser.parse(false, text);
    } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
    if (parser.hasErrors() || parsed == null) {
      return Optional.empty();
    }
    List<String> lines = text.lines().toList();
    List<RuleText> parts = new ArrayList<>();
    String name = "";
    int start = 0;
    for (RuleDescr rule : parsed.getRules()) {
      int next = withComment(lines, rule.getLine() - 1, start);
      parts.add(part(name, start, lines.subList(start, next)));
      name = rule.getName();
      start = next;
    }
    parts.add(part(name, start, lines.subList(start, lines.size())));
    return Optional.of(parts.stream().filter(part -> !part.lines.isEmpty()).toList());
  }

  /** A comment right above a rule belongs to it. */
  private static int withComment(List<String> lines, int rule, int least) {
    int first = Math.min(Math.max(rule, least), lines.size());
    while (first > least && comment(lines.get(first - 1).strip())) {
      first--;
    }
    return first;
  }

  private static boolean comment(String line) {
    return line.startsWith("//") || line.startsWith("*") || line.startsWith("/*");
  }

  private static RuleText part(String name, int start, List<String> lines) {
    List<String> kept = new ArrayList<>(lines.stream().map(String::stripTrailing).toList());
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isEmpty()) {
      kept.remove(kept.size() - 1);
    }
    return new RuleText(name, start + 1, List.copyOf(kept));
  }
}
