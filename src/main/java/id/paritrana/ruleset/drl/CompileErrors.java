package id.paritrana.ruleset.drl;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.builder.Message;

/**
 * Takes what the compiler says of generated code back to the line the author wrote. The compiler
 * sends the generated code along, and in it each rule stands under its name.
 */
final class CompileErrors {
  private static final Pattern CODE = Pattern.compile("^Java source of .* in error:\n");
  private static final Pattern RULE = Pattern.compile("\\* Rule name: (.*)");
  private static final Pattern PACKAGE = Pattern.compile("\\b([a-z]\\w*\\.)+(?=[A-Z])");
  private static final Pattern WORD = Pattern.compile("\\$?\\w{3,}");

  /** Words of the generated code, which would tell the author nothing. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "DSL|AlphaIndex|alphaIndexed|Function\\d|Predicate\\d|Block\\d|EvaluationUtil|_this"
              + "|lambda|\\bU\\b|cannot be resolved|DomainClass|generated|BitMask");

  private final List<DrlFile> files;
  private final Problems problems;
  private final Map<String, String> generated = new HashMap<>();
  private final Set<Place> told = new HashSet<>();

  CompileErrors(List<DrlFile> files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  void add(List<Message> errors) {
    for (Message error : errors) {
      Matcher code = CODE.matcher(error.getText());
      if (code.find()) {
        generated.put(error.getPath(), error.getText().substring(code.end()));
      }
    }
    errors.stream().filter(error -> !CODE.matcher(error.getText()).find()).forEach(this::add);
  }

  private void add(Message error) {
    String code = generated.get(error.getPath());
    if (code == null) {
      byWords(error);
    } else {
      byRule(error, code.lines().toList());
    }
  }

  private void byRule(Message error, List<String> code) {
    int line = Math.max(1, Math.min(error.getLine(), code.size()));
    for (int i = line - 1; i >= 0; i--) {
      Matcher name = RULE.matcher(code.get(i));
      if (name.find()) {
        for (DrlFile file : files) {
          for (RuleDescr rule : file.rules()) {
            if (rule.getName().equals(name.group(1).strip())) {
              tell(error, file, file.lineLike(code.get(line - 1), rule));
              return;
            }
          }
        }
      }
    }
    byWords(error);
  }

  /**
   * Some errors come without a line or a rule; the line that shares most words is the likeliest.
   */
  private void byWords(Message error) {
    DrlFile file = file(error);
    Set<String> words = new HashSet<>();
    WORD.matcher(error.getText()).results().forEach(word -> words.add(word.group()));
    int line =
        error.getLine() > 0
            ? error.getLine()
            : file.lines()
                .boxed()
                .max(Comparator.comparingLong(at -> shared(file.line(at), words)))
                .orElse(1);
    tell(error, file, line);
  }

  private static long shared(String line, Set<String> words) {
    return WORD.matcher(line).results().filter(word -> words.contains(word.group())).count();
  }

  private DrlFile file(Message error) {
    String path = String.valueOf(error.getPath());
    for (int i = 0; i < files.size(); i++) {
      if (path.endsWith("/" + DrlCompiler.name(i))) {
        return files.get(i);
      }
    }
    return files.get(0);
  }

  /** The first error of a line tells it; those that follow from it do not. */
  private void tell(Message error, DrlFile file, int line) {
    Place place = Place.line(file.name(), line, 0);
    if (!told.add(place)) {
      return;
    }
    String text = PACKAGE.matcher(error.getText()).replaceAll("");
    Report report = new Report(file.source(), problems);
    if (INSIDE.matcher(text).find()) {
      report.add(Code.DRL, "kinds", place);
    } else {
      report.add(Code.DRL, "compile", place, text);
    }
  }
}
