package id.paritrana.ruleset.drl;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;

class CompiledDrlTest {
  private static CompiledDrl shipped;

  @BeforeAll
  static void compileShippedFormulas() throws IOException {
    Problems problems = new Problems();
    List<DrlFile> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(Shipped.RULES)) {
      for (Path file : found.sorted().toList()) {
        DrlFile.read(file.getFileName().toString(), Files.readString(file), problems)
            .ifPresent(files::add);
      }
    }
    shipped = DrlCompiler.compile(files, problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void whatIsDoneToTheRulesOfOneBaseIsNotSeenInAnother() {
    InternalKnowledgeBase one = shipped.base();
    InternalKnowledgeBase other = shipped.base();
    Map<String, RuleImpl> rules = rules(one);

    rules.values().forEach(rule -> rule.setSalience(new SalienceInteger(7)));
    rules.values().forEach(rule -> rule.addMetaAttribute("source", "one"));

    assertThat(rules(other).keySet()).isEqualTo(rules.keySet()).hasSize(60);
    assertThat(rules(other).values())
        .allMatch(rule -> rule.getSalience().getValue() == 0)
        .noneMatch(rule -> rule.getMetaData().containsKey("source"))
        .noneMatch(rule -> rule == rules.get(rule.getName()));
  }

  @Test
  void nothingStaysInTheRepositoryOfModules() {
    assertThat(KieServices.get().getRepository().getKieModule(release())).isNull();
  }

  @Test
  void aFileThatIsNotHeldToTheLanguageIsNotCompiled() {
    Problems problems = new Problems();
    List<DrlFile> files =
        DrlFile.read("a.drl", "package id.paritrana.rules\nglobal String g\n", problems).stream()
            .toList();

    assertThat(files).hasSize(1);
    assertThat(DrlCompiler.compile(files, problems)).isEmpty();
  }

  @Test
  void everyReachableNameIsAClassAndNoneOfThemIsDangerous() {
    assertThat(Reachable.CLASSES)
        .noneMatch(
            name ->
                Set.of("java.lang.Class", "java.lang.System", "java.lang.Runtime", "java.io.File")
                    .contains(name))
        .noneMatch(name -> name.startsWith("java.lang.reflect.") || name.startsWith("java.io."))
        .noneMatch(name -> name.startsWith("org.mvel2.") || name.endsWith("*"));
  }

  private static org.kie.api.builder.ReleaseId release() {
    return KieServices.get().newReleaseId("id.paritrana", "criteria", "1");
  }

  private static Map<String, RuleImpl> rules(InternalKnowledgeBase base) {
    return base.getKiePackages().stream()
        .flatMap(p -> p.getRules().stream())
        .collect(Collectors.toMap(r -> r.getName(), r -> (RuleImpl) r));
  }
}
