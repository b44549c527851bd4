package id.paritrana.decision;

import id.paritrana.decision.fact.Fact;
import id.paritrana.decision.finding.Finding;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One rule that fired.
 *
 * @param order from 1
 * @param matched what it matched: facts, and sections of the dossier
 * @param said facts and findings it added
 */
public record Firing(int order, RuleRef rule, List<?> matched, List<Fact> said) {

  /** What it matched, as an auditor reads it. */
  public List<String> facts() {
    return matched.stream().filter(Firing::shown).map(Firing::text).toList();
  }

  /** The firing as a sentence; an assumption is called one. */
  public Text says() {
    Text label = rule.label() == null ? new Text("", "") : rule.label();
    return rule.marked(new Text(sentence(label.en(), Text::en), sentence(label.id(), Text::id)));
  }

  private String sentence(String label, Function<Text, String> language) {
    String what =
        said.stream()
            .map(
                fact ->
                    fact instanceof Finding finding ? language.apply(finding.says()) : fact.text())
            .collect(Collectors.joining("; "));
    return label + (label.isEmpty() ? "" : ": ") + what;
  }

  /** Lists and counts that the engine gathered say nothing that the firing's own words do not. */
  private static boolean shown(Object matched) {
    return matched instanceof Fact || matched.getClass().getPackage() == Dossier.class.getPackage();
  }

  private static String text(Object matched) {
    if (matched instanceof Fact fact) {
      return fact.text();
    }
    if (matched instanceof Dossier) {
      return "dossier";
    }
    String name = matched.getClass().getSimpleName();
    return "dossier: " + Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
