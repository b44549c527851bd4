package id.paritrana.ruleset.drl;

import id.paritrana.ruleset.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Finds the rule, and the place in it, that the compiler gives up on without a word of where: by
 * compiling half of what is left, and half of that, until one rule is left; then that rule from its
 * beginning, a piece longer each time.
 */
final class Suspects {
  /** One rule of a file. */
  record Suspect(DrlFile file, RuleDescr rule) {}

  private final List<DrlFile> files;
  private final Predicate<String> compiles;

  /**
   * @param compiles whether this text of a formula file compiles
   */
  Suspects(List<DrlFile> files, Predicate<String> compiles) {
    this.files = files;
    this.compiles = compiles;
  }

  /** The rule that does not compile by itself; none when each does. */
  Optional<Suspect> culprit() {
    List<Suspect> left =
        files.stream()
            .flatMap(file -> file.rules().stream().map(rule -> new Suspect(file, rule)))
            .toList();
    while (left.size() > 1) {
      List<Suspect> half = left.subList(0, left.size() / 2);
      left = fails(half) ? half : left.subList(half.size(), left.size());
    }
    return left.stream().filter(suspect -> fails(List.of(suspect))).findFirst();
  }

  private boolean fails(List<Suspect> suspects) {
    String rules = suspects.stream().map(Suspects::text).collect(Collectors.joining("\n"));
    return !compiles.test(header() + rules);
  }

  private String header() {
    Stream<String> imports = files.stream().flatMap(DrlFile::imports).distinct();
    return "package " + Guard.PACKAGE + "\n" + imports.collect(Collectors.joining());
  }

  private static String text(Suspect suspect) {
    return suspect.file().text().substring(start(suspect), end(suspect));
  }

  private static int start(Suspect suspect) {
    return suspect.file().source().start(suspect.rule().getLine());
  }

  private static int end(Suspect suspect) {
    List<RuleDescr> rules = suspect.file().rules();
    int next = rules.indexOf(suspect.rule()) + 1;
    return next < rules.size()
        ? suspect.file().source().start(rules.get(next).getLine())
        : suspect.file().text().length();
  }

  /** Where a rule stops making sense: the condition, or the rule when none is to blame. */
  Place place(Suspect suspect) {
    Source source = suspect.file().source();
    int begin = start(suspect);
    List<BaseDescr> pieces = suspect.rule().getLhs().getDescrs();
    int then = then(suspect);
    for (int i = 0; i < pieces.size(); i++) {
      int next = i + 1 < pieces.size() ? pieces.get(i + 1).getStartCharacter() : then;
      if (stops(source.text().substring(begin, Math.max(begin, next)) + "\nthen\nend\n")) {
        return source.at(inside(source, begin, pieces.get(i)));
      }
    }
    return source.at(begin);
  }

  /** Of a pattern's constraints the first that makes no sense; the pattern when it is not one. */
  private int inside(Source source, int begin, BaseDescr piece) {
    int at = piece.getStartCharacter();
    if (piece instanceof PatternDescr pattern && pattern.getSource() == null) {
      List<? extends BaseDescr> constraints = pattern.getConstraint().getDescrs();
      for (int i = 1; i < constraints.size(); i++) {
        int next = constraints.get(i).getStartCharacter();
        String before = source.text().substring(begin, Math.max(begin, next)).strip();
        if (stops(before.replaceAll(",$", "") + ")\nthen\nend\n")) {
          return constraints.get(i - 1).getStartCharacter();
        }
      }
      return constraints.isEmpty()
          ? at
          : constraints.get(constraints.size() - 1).getStartCharacter();
    }
    return at;
  }

  private boolean stops(String rule) {
    String text = header() + rule;
    return DrlFile.parses(text) && !compiles.test(text);
  }

  private static int then(Suspect suspect) {
    String text = suspect.file().text();
    int from = Math.max(start(suspect), suspect.rule().getLhs().getEndCharacter());
    int found = text.indexOf("then", from);
    return found < 0 ? end(suspect) : found;
  }
}
