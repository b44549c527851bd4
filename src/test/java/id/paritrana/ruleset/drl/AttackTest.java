package id.paritrana.ruleset.drl;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.decision.fact.Candidate;
import id.paritrana.decision.fact.Subject;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Nominee;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.KieSession;

/** Two walls, each tried without the other. */
class AttackTest {
  /** Reaches all there is, as a formula could without the loader. */
  private static final Set<String> EVERYTHING =
      new AbstractSet<>() {
        @Override
        public boolean contains(Object name) {
          return true;
        }

        @Override
        public Iterator<String> iterator() {
          throw new UnsupportedOperationException();
        }

        @Override
        public int size() {
          return Integer.MAX_VALUE;
        }
      };

  @BeforeEach
  void clear() throws IOException {
    System.clearProperty(Attack.PROPERTY);
    Files.deleteIfExists(Path.of(Attack.FILE));
  }

  @ParameterizedTest
  @MethodSource("id.paritrana.ruleset.drl.Attacks#all")
  void theGuardRefusesItAndNamesTheLine(Attack attack) {
    Problems problems = new Problems();

    Optional<DrlFile> file = DrlFile.read("formulas.drl", attack.text(), problems);

    assertThat(file.filter(DrlFile::held)).isEmpty();
    assertThat(problems.sorted())
        .anySatisfy(
            problem -> {
              assertThat(problem.place().file()).isEqualTo("formulas.drl");
              assertThat(problem.place().row()).isEqualTo(attack.line());
              assertThat(problem.found().en()).contains(line(attack));
              assertThat(problem.found().id()).contains(line(attack));
            });
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .allMatch(code -> code.name().startsWith(Code.DRL.name()));
    assertThat(ran()).isFalse();
  }

  @Test
  void theLoaderAloneLetsNoneOfThemRun() throws IOException {
    List<String> confined = new ArrayList<>();
    List<String> free = new ArrayList<>();
    for (Attack attack : Attacks.all().filter(a -> !a.endless()).toList()) {
      Optional<Map<String, byte[]>> code = compiled(attack);
      if (code.isPresent()) {
        run(code.get(), Reachable.CLASSES);
        note(attack, confined);
        run(code.get(), EVERYTHING);
        note(attack, free);
      }
    }

    assertThat(confined).isEmpty();
    // The attacks are real: without either wall they do what they say.
    assertThat(free).hasSizeGreaterThan(40);
  }

  private void note(Attack attack, List<String> ran) throws IOException {
    if (ran()) {
      ran.add(attack.name());
    }
    clear();
  }

  private static Optional<Map<String, byte[]>> compiled(Attack attack) {
    Problems problems = new Problems();
    return DrlFile.unheld("formulas.drl", attack.text(), problems)
        .flatMap(file -> DrlCompiler.classes(List.of(file), problems));
  }

  private static void run(Map<String, byte[]> code, Set<String> reachable) {
    try {
      InternalKnowledgeBase base = DrlCompiler.confined(code, reachable).base();
      KieSession session = base.newKieSession();
      try {
        session.insert(candidate());
        session.insert(nominee());
        session.fireAllRules(100);
      } finally {
        session.dispose();
      }
    } catch (RuntimeException | Error e) {
      // Whatever stops it, it must not have run.
    }
  }

  private static boolean ran() {
    return System.getProperty(Attack.PROPERTY) != null || Files.exists(Path.of(Attack.FILE));
  }

  private static String line(Attack attack) {
    String line = attack.text().lines().toList().get(attack.line() - 1);
    return Source.quoted(line).replaceAll("…?`$", "");
  }

  private static Candidate candidate() {
    return new Candidate(
        new Subject("PROVINCE", null, null, null, 2024, "SCREENING", "Riau"), "PROVINCE", null);
  }

  private static Nominee nominee() {
    return new Nominee(
        "14", "Provinsi Riau", Kind.PROVINCE, "Riau", null, null, null, null, null, null);
  }
}
