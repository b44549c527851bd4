package id.paritrana.ruleset.drl;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  /** Told with both places by whoever sees all files' rules; the compiler knows one line only. */
  private static final Pattern TWICE = Pattern.compile("(?i)duplicate rule name");

  /** Words of the generated code, which would tell the author nothing. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "DSL|AlphaIndex|alphaIndexed|Function\\d|Predicate\\d|Block\\d|EvaluationUtil|_this"
              + "|lambda|\\bU\\b|cannot be resolved|DomainClass|generated|BitMask");

  private final List<DrlFile> files;
  private final Problems problems;
  private final Map<String, String> generated = new HashMap<>();
  private final Set<Place> told = new HashSet<>();
  private final Suspects suspects;

  /**
   * @param compiles whether this text of a formula file compiles
   */
  CompileErrors(List<DrlFile> files, Problems problems, Predicate<String> compiles) {
    this.files = files;
    this.problems = problems;
    this.suspects = new Suspects(files, compiles);
  }

  /** Nothing was told, or nothing of where. */
  void givenUp() {
    Suspects.Suspect culprit = suspects.culprit().orElse(null);
    if (culprit == null) {
      files.forEach(
          file -> problems.add(Code.DRL, "file", Place.line(file.name(), 1, 1), List.of()));
    } else {
      at("kinds", culprit.file(), suspects.place(culprit), "");
    }
  }

  void add(List<Message> errors) {
    for (Message error : errors) {
      Matcher code = CODE.matcher(error.getText());
      if (code.find()) {
        generated.put(error.getPath(), error.getText().substring(code.end()));
      }
    }
    errors.stream()
        .filter(error -> !CODE.matcher(error.getText()).find())
        .filter(error -> !TWICE.matcher(error.getText()).find())
        .forEach(this::add);
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
              tell(error, file, like(code.get(line - 1), file, rule));
              return;
            }
          }
        }
      }
    }
    byWords(error);
  }

  private Place like(String generated, DrlFile file, RuleDescr rule) {
    int line = file.lineLike(generated, rule);
    return line == rule.getLine()
        ? suspects.place(new Suspects.Suspect(file, rule))
        : file.source().begin(line);
  }

  /** Some errors come without a line or a rule. */
  private void byWords(Message error) {
    Suspects.Suspect culprit = suspects.culprit().orElse(null);
    if (culprit == null) {
      DrlFile file = files.get(0);
      tell(error, file, file.source().begin(Math.max(1, error.getLine())));
    } else {
      tell(error, culprit.file(), suspects.place(culprit));
    }
  }

  /** The first error of a line tells it; those that follow from it do not. */
  private void tell(Message error, DrlFile file, Place place) {
    String text = PACKAGE.matcher(error.getText()).replaceAll("");
    at(INSIDE.matcher(text).find() ? "kinds" : "compile", file, place, text);
  }

  private void at(String variant, DrlFile file, Place place, String text) {
    if (told.add(Place.line(place.file(), place.row(), 0))) {
      new Report(file.source(), problems).add(Code.DRL, variant, place, text);
    }
  }
}
