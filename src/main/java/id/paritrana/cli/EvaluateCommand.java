package id.paritrana.cli;

import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.ruleset.RulesetFolder;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what would be decided of a dossier, and records nothing. */
@Command(
    name = "evaluate",
    description = {
      "Says what would be decided of a dossier, and records nothing.",
      "Menunjukkan putusan atas sebuah berkas tanpa mencatatnya."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final PrintStream out;
  @Mixin private DossierFile dossier = new DossierFile();
  @Mixin private Folders folders = new Folders();
  @Mixin private Data data = new Data();

  EvaluateCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Request request = new Request(dossier.read(), null, null);
    Evaluator evaluator = new Evaluator(RulesetFolder.read(folders.rules, folders.tables));
    out.write(Answers.bytes(evaluator.evaluate(request)));
    out.flush();
    return 0;
  }
}
