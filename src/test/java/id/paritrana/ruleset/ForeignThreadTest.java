package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.decision.Decision;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** A thread whose own class loader knows nothing of this project, as pools make them. */
class ForeignThreadTest {
  @Test
  void aRulesetReadsAndDecidesThereTheSame() throws Exception {
    Dossier dossier =
        new DossierReader().read(Files.readAllBytes(Path.of("docs/examples/musi-rawas.json")));

    Ruleset ruleset = foreign(() -> RulesetReader.read(neverCompiled()));
    Decision decision = foreign(() -> ruleset.decide(dossier));

    assertThat(ruleset.size()).isEqualTo(Shipped.ruleset().size());
    assertThat(decision.score()).isEqualTo(Shipped.ruleset().decide(dossier).score());
  }

  @Test
  void theThreadKeepsItsOwnClassLoader() throws Exception {
    ClassLoader after =
        foreign(
            () -> {
              RulesetReader.check(List.of(new RuleFile("a.drl", new byte[0])));
              return Thread.currentThread().getContextClassLoader();
            });

    assertThat(after).isSameAs(ClassLoader.getPlatformClassLoader());
  }

  /** The last formulas compiled are kept, so others are needed to compile at all. */
  private static List<RuleFile> neverCompiled() {
    return Shipped.ruleset().files().stream().map(ForeignThreadTest::remarked).toList();
  }

  private static RuleFile remarked(RuleFile file) {
    if (!file.name().endsWith(".drl")) {
      return file;
    }
    String text = new String(file.bytes(), StandardCharsets.UTF_8) + "\n// foreign\n";
    return new RuleFile(file.name(), text.getBytes(StandardCharsets.UTF_8));
  }

  private static <T> T foreign(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task);
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    thread.start();
    return task.get();
  }
}
