package id.paritrana.ruleset;

import id.paritrana.decision.RuleRef;
import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.HitPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A DRL file, parsed for what its rules say of themselves: phase, basis, a label in both languages,
 * and which indicator a formula needs for which aspect.
 */
record Drl(String file, String text, List<DrlRule> rules) {
  /** One rule of the file, in the file's order. */
  record DrlRule(
      String name,
      Phase phase,
      RuleSource source,
      @Nullable String needs,
      @Nullable String aspect) {}

  static Drl of(String file, String text, Problems problems) {
    List<DrlRule> rules = new ArrayList<>();
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr parsed = null;
    try {
      parsed = parser.parse(false, text);
    } catch (DroolsParserException e) {
      problems.add(Code.DRL, Place.file(file));
    }
    parser.getErrors().forEach(error -> problems.add(Code.DRL, Place.file(file)));
    if (parsed != null && parser.getErrors().isEmpty()) {
      parsed.getRules().forEach(rule -> rules.add(rule(file, rule, problems)));
    }
    return new Drl(file, text, List.copyOf(rules));
  }

  private static DrlRule rule(String file, RuleDescr rule, Problems problems) {
    String place = "line " + rule.getLine();
    for (String needed : List.of("basis", "en", "ind")) {
      if (text(rule, needed) == null) {
        problems.add(Code.DRL_ANNOTATION, Place.file(file));
      }
    }
    if (!rule.getAttributes().isEmpty()) {
      problems.add(Code.DRL_ATTRIBUTE, Place.file(file));
    }
    String named = text(rule, "phase");
    Phase phase = named == null ? Phase.INDICATOR : Phase.named(named);
    if (phase == null) {
      problems.add(Code.DRL_PHASE, Place.file(file));
      phase = Phase.INDICATOR;
    }
    Text label = new Text(or(text(rule, "en")), or(text(rule, "ind")));
    RuleRef ref =
        new RuleRef(
            rule.getName(),
            file,
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
