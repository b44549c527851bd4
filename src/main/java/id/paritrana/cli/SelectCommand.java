package id.paritrana.cli;

import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.plenary.Plenary;
import id.paritrana.ruleset.Ruleset;
import java.io.PrintStream;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ranks a cohort of recorded decisions and records the selection. */
@Command(
    name = "select",
    description = {
      "Ranks a cohort of recorded decisions into winners and those who go on, and records the selection.",
      "Memeringkat sekelompok putusan yang tercatat menjadi pemenang dan yang maju, dan mencatat seleksinya."
    })
final class SelectCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;
  @Mixin private DossierFile request = new DossierFile();
  @Mixin private Folders folders = new Folders();
  @Mixin private Data data = new Data();

  SelectCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    byte[] json = request.read();
    data.refuseWithoutJournal();
    try (Journal journal = data.open();
        SubjectKeys keys = data.subjects()) {
      Ruleset ruleset = InForce.ruleset(folders, journal, clock);
      Plenary plenary =
          new Plenary(
              () -> ruleset,
              new Archive(journal),
              journal,
              keys,
              clock,
              () -> UUID.randomUUID().toString());
      out.write(Answers.bytes(Answers.selection(plenary.select(new Request(json, null, null)))));
      out.flush();
      return 0;
    }
  }
}
