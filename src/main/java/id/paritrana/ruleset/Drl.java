package id.paritrana.ruleset;

import id.paritrana.decision.RuleRef;
import id.paritrana.dossier.Text;
import id.paritrana.ruleset.drl.DrlFile;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Quote;
import id.paritrana.ruleset.table.FileName;
import id.paritrana.ruleset.table.HitPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * A DRL file with what its rules say of themselves: phase, basis, a label in both languages, and
 * which indicator a formula needs for which aspect.
 */
record Drl(DrlFile source, List<DrlRule> rules) {
  /** One rule of the file, in the file's order. */
  record DrlRule(
      String name,
      Phase phase,
      RuleSource source,
      @Nullable String needs,
      @Nullable String aspect) {}

  /** The file, if it could be parsed; everything that is wrong with it goes to the problems. */
  static Optional<Drl> of(String file, String text, Problems problems) {
    if (!FileName.sound(file, problems)) {
      return Optional.empty();
    }
    return DrlFile.read(file, text, problems)
        .map(
            read ->
                new Drl(
                    read, read.rules().stream().map(rule -> rule(read, rule, problems)).toList()));
  }

  String file() {
    return source.name();
  }

  String text() {
    return source.text();
  }

  private static DrlRule rule(DrlFile file, RuleDescr rule, Problems problems) {
    Place place = Place.line(file.name(), rule.getLine(), 1);
    String line = file.line(rule.getLine());
    String name = Quote.of(rule.getName());
    for (String needed : List.of("basis", "en", "ind")) {
      if (text(rule, needed) == null) {
        problems.add(Code.DRL_ANNOTATION, "missing", place, List.of(), line, name, "@" + needed);
      }
    }
    String named = text(rule, "phase");
    Phase known = named == null ? Phase.INDICATOR : Phase.named(named);
    if (known == null && named != null) {
      problems.add(
          Code.DRL_PHASE, place, line, name, Quote.of(named), List.of(Phase.values()).toString());
    }
    Phase phase = known == null ? Phase.INDICATOR : known;
    Text label = new Text(or(text(rule, "en")), or(text(rule, "ind")));
    RuleRef ref =
        new RuleRef(
            rule.getName(),
            file.name(),
            null,
            rule.getLine(),
            null,
            or(text(rule, "basis")),
            Map.of(),
            label);
    RuleSource source = new RuleSource(ref, HitPolicy.COLLECT, ref);
    return new DrlRule(rule.getName(), phase, source, text(rule, "needs"), text(rule, "aspect"));
  }

  private static @Nullable String text(RuleDescr rule, String name) {
    AnnotationDescr annotation = rule.getAnnotation(name);
    Object value = annotation == null ? null : ((Map<?, ?>) annotation.getValueMap()).get("value");
    return value == null ? null : value.toString().replaceAll("^\"|\"$", "");
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
