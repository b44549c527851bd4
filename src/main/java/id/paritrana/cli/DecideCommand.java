package id.paritrana.cli;

import id.paritrana.dossier.json.DossierReader;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import java.io.PrintStream;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Decides a dossier and records the decision. */
@Command(
    name = "decide",
    description = {
      "Decides a dossier and records the decision in the journal.",
      "Memutuskan sebuah berkas dan mencatat putusannya dalam jurnal."
    })
final class DecideCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;
  @Mixin private DossierFile dossier = new DossierFile();
  @Mixin private Folders folders = new Folders();
  @Mixin private Data data = new Data();

  DecideCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    byte[] json = dossier.read();
    // A fault of the dossier is told before the criteria are compiled, which takes seconds.
    new DossierReader().read(json);
    try (Journal journal = data.open();
        SubjectKeys keys = data.subjects()) {
      Evaluator evaluator = new Evaluator(InForce.ruleset(folders, journal, clock));
      Decider decider =
          new Decider(evaluator, journal, keys, clock, () -> UUID.randomUUID().toString());
      out.write(Answers.bytes(Answers.decision(decider.decide(new Request(json, null, null)))));
      out.flush();
      return 0;
    }
  }
}
