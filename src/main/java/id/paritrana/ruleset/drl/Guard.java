package id.paritrana.ruleset.drl;

import id.paritrana.ruleset.problem.Code;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Holds a parsed file to the language of {@code docs/formulas.md}. Everything that is not allowed
 * is refused; nothing is looked for because it is known to be bad.
 */
final class Guard {
  static final String PACKAGE = "id.paritrana.rules";
  private static final int MOST_RULES = 500;
  private static final Set<String> ANNOTATIONS =
      Set.of("phase", "basis", "en", "ind", "needs", "aspect");

  /** They are pasted into generated code, so nothing in them may end a string. */
  private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|[A-Za-z0-9_.]+");

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} .,:;_()*+/×%-]{1,120}");

  private final Report report;
  private final Map<String, Class<?>> imports = new HashMap<>();

  Guard(Report report) {
    this.report = report;
  }

  void check(PackageDescr file) {
    if (!PACKAGE.equals(file.getName())) {
      report.forbid("package", 0, String.valueOf(file.getName()), PACKAGE);
    }
    attributes(file.getAttributes(), 0);
    part("unit", file.getUnit() == null ? Set.of() : Set.of(file.getUnit()));
    part("import function", file.getFunctionImports());
    part("import accumulate", file.getAccumulateImports());
    part("global", file.getGlobals());
    part("function", file.getFunctions());
    part("declare", file.getTypeDeclarations());
    part("declare enum", file.getEnumDeclarations());
    part("declare entry-point", file.getEntryPointDeclarations());
    part("declare window", file.getWindowDeclarations());
    file.getImports().forEach(this::imported);
    if (file.getRules().size() > MOST_RULES) {
      report.forbid("rules", 0, String.valueOf(MOST_RULES));
      return;
    }
    file.getRules().forEach(this::rule);
  }

  private void part(String kind, Collection<? extends BaseDescr> parts) {
    parts.forEach(part -> report.forbid("part", begin(part), kind));
  }

  private void imported(ImportDescr descr) {
    Class<?> type = Vocabulary.types().get(descr.getTarget());
    if (type == null || descr.getClass() != ImportDescr.class) {
      report.forbid("import", begin(descr), descr.getTarget());
    } else {
      imports.put(type.getSimpleName(), type);
    }
  }

  private void rule(RuleDescr rule) {
    int at = begin(rule);
    if (rule.getClass() != RuleDescr.class) {
      report.forbid("part", at, "query");
      return;
    }
    if (!NAME.matcher(rule.getName()).matches()) {
      report.forbid("rule", at, rule.getName());
      return;
    }
    if (rule.hasParent() || rule.getUnit() != null) {
      report.forbid("part", at, "extends");
    }
    if (!rule.getNamedConsequences().isEmpty()) {
      report.forbid("part", at, "then[...]");
    }
    attributes(rule.getAttributes().values(), at);
    rule.getAnnotations().forEach(annotation -> annotation(annotation, at));
    Names names = new Names(imports);
    new Conditions(report, names).check(rule.getLhs());
    consequence(rule, names);
  }

  private void attributes(Collection<AttributeDescr> attributes, int owner) {
    for (AttributeDescr attribute : attributes) {
      int at = attribute.getLine() > 0 ? begin(attribute) : owner;
      report.add(Code.DRL_ATTRIBUTE, "", report.source().at(at), attribute.getName());
    }
  }

  private void annotation(AnnotationDescr annotation, int rule) {
    String name = annotation.getName();
    int at = Math.max(rule, report.source().text().indexOf("@" + name, rule));
    Object value = annotation.getValueMap().get("value");
    if (!ANNOTATIONS.contains(name)) {
      report.add(Code.DRL_ANNOTATION, "unknown", report.source().at(at), "@" + name);
    } else if (annotation.isDuplicated()
        || !annotation.getValueMap().keySet().equals(Set.of("value"))
        || !VALUE.matcher(String.valueOf(value)).matches()) {
      report.add(Code.DRL_ANNOTATION, "value", report.source().at(at), "@" + name);
    }
  }

  private void consequence(RuleDescr rule, Names names) {
    String text = String.valueOf(rule.getConsequence());
    int found = report.source().text().indexOf(text, Math.max(0, rule.getLhs().getEndCharacter()));
    int start = found < 0 ? begin(rule) : found;
    Derivation derivation = new Derivation(rule.getName(), names);
    new Consequences(new Piece(report, text, start, 1), names, derivation).check();
  }

  /** Drools counts lines from 1 but knows no offset for some parts of a file. */
  private int begin(BaseDescr descr) {
    return descr.getLine() > 0 ? report.source().start(descr.getLine()) : 0;
  }
}
