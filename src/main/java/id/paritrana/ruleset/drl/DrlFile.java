package id.paritrana.ruleset.drl;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** One formula file, parsed. */
public final class DrlFile {
  static final LanguageLevelOption LEVEL = LanguageLevelOption.DRL6;

  private final Source source;
  private final PackageDescr parsed;
  private final boolean held;

  private DrlFile(Source source, PackageDescr parsed, boolean held) {
    this.source = source;
    this.parsed = parsed;
    this.held = held;
  }

  /**
   * Parses a file and holds it to the allowed language. Everything that is wrong with it goes to
   * {@code problems}, with its line; what is not held to the language never compiles.
   *
   * @return the file, if it could be parsed
   */
  public static Optional<DrlFile> read(String name, String text, Problems problems) {
    Report report = new Report(new Source(name, text), problems);
    return Characters.sound(report)
        ? parse(report).map(parsed -> new DrlFile(report.source(), parsed, held(parsed, report)))
        : Optional.empty();
  }

  /** A file whose language nobody looked at: so that tests can see what else holds it. */
  static Optional<DrlFile> unheld(String name, String text, Problems problems) {
    Report report = new Report(new Source(name, text), problems);
    return parse(report).map(parsed -> new DrlFile(report.source(), parsed, true));
  }

  private static boolean held(PackageDescr parsed, Report report) {
    int before = report.problems().count();
    try {
      new Guard(report).check(parsed);
    } catch (StackOverflowError e) {
      report.forbid("depth", -1);
    }
    return report.problems().count() == before;
  }

  private static Optional<PackageDescr> parse(Report report) {
    DrlParser parser = new DrlParser(LEVEL);
    PackageDescr parsed;
    try {
      parsed = parser.parse(false, report.source().text());
    } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
      report.add(Code.DRL, "file", Place.file(report.source().file()));
      return Optional.empty();
    }
    for (DroolsError error : parser.getErrors()) {
      report.add(Code.DRL, "syntax", place(report.source(), error));
    }
    return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
  }

  /** Whether a text can be read as rules at all. */
  static boolean parses(String text) {
    DrlParser parser = new DrlParser(LEVEL);
    try {
      parser.parse(false, text);
      return !parser.hasErrors();
    } catch (DroolsParserException | RuntimeException e) {
      return false;
    }
  }

  /** Its import lines, each with its end. */
  public Stream<String> imports() {
    return parsed.getImports().stream().map(one -> "import " + one.getTarget() + "\n");
  }

  private static Place place(Source source, DroolsError error) {
    if (error instanceof ParserError parser) {
      return Place.line(source.file(), parser.getRow(), parser.getCol() + 1);
    }
    int[] lines = error.getLines();
    return lines.length == 0 ? Place.file(source.file()) : Place.line(source.file(), lines[0], 0);
  }

  public String name() {
    return source.file();
  }

  public String text() {
    return source.text();
  }

  public List<RuleDescr> rules() {
    return parsed.getRules();
  }

  /** A line, from 1, as its author wrote it, in backticks. */
  public String line(int line) {
    return source.line(line);
  }

  boolean held() {
    return held;
  }

  Source source() {
    return source;
  }

  /** Every line that belongs to a rule. */
  IntStream lines() {
    int last = (int) source.text().lines().count();
    return IntStream.rangeClosed(rules().isEmpty() ? 1 : rules().get(0).getLine(), last);
  }

  /**
   * The text of each rule, by its name: from its first line to the next rule, without the remarks
   * that lead to that one.
   */
  public Map<String, String> pieces() {
    Map<String, String> pieces = new LinkedHashMap<>();
    for (int i = 0; i < rules().size(); i++) {
      int from = source.start(rules().get(i).getLine());
      boolean last = i + 1 == rules().size();
      int to = last ? source.text().length() : source.start(rules().get(i + 1).getLine());
      pieces.put(rules().get(i).getName(), bareEnd(source.text().substring(from, to)));
    }
    return pieces;
  }

  private static String bareEnd(String piece) {
    List<String> lines = new ArrayList<>(piece.lines().toList());
    while (lines.get(lines.size() - 1).isBlank()
        || lines.get(lines.size() - 1).strip().startsWith("//")) {
      lines.remove(lines.size() - 1);
    }
    return String.join("\n", lines) + "\n";
  }

  /** A file of import lines and rules as {@link #imports} and {@link #pieces} give them. */
  public static String text(Collection<String> imports, Collection<String> pieces) {
    return "package "
        + Guard.PACKAGE
        + "\n\n"
        + String.join("", imports)
        + "\n"
        + String.join("\n", pieces);
  }

  /** The line of a rule that a generated line was made of; the rule's own when none is like it. */
  int lineLike(String generated, RuleDescr rule) {
    String wanted = bare(generated.replace("drools.", ""));
    int index = rules().indexOf(rule);
    int end = index + 1 < rules().size() ? rules().get(index + 1).getLine() : Integer.MAX_VALUE;
    return lines()
        .filter(line -> line >= rule.getLine() && line < end)
        .filter(line -> wanted.length() > 8 && bare(source.line(line)).contains(wanted))
        .findFirst()
        .orElse(rule.getLine());
  }

  private static String bare(String line) {
    return line.replaceAll("[\\s`]", "");
  }
}
