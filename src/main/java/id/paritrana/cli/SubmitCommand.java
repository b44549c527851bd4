package id.paritrana.cli;

import id.paritrana.access.Role;
import id.paritrana.draft.Report;
import id.paritrana.impact.Filter;
import id.paritrana.impact.Impact;
import id.paritrana.impact.Name;
import id.paritrana.impact.State;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Hands in changed workbooks or formulas as a draft, and says what it changes. */
@Command(
    name = "submit",
    description = {
      "Hands in changed workbooks or formulas as a draft, and says what it changes.",
      "Menyerahkan tabel atau rumus yang diubah sebagai draf, dan menyebut dampaknya."
    })
final class SubmitCommand implements Callable<Integer> {
  private static final long POLL_MILLIS = 50;

  private final PrintStream out;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = new ArrayList<>();

  @Mixin private Acting acting = new Acting();

  SubmitCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    String why = acting.why();
    try (Desk desk = acting.desk(EnumSet.of(Role.EDITOR), clock)) {
      List<RuleFile> given = new ArrayList<>();
      for (Path file : files) {
        Refused.unlessFile(file);
        given.add(new RuleFile(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
      }
      String draft = desk.publication().submit(given, desk.subject(), why);
      Report report = desk.publication().find(draft).orElseThrow();
      out.printf("%s %s%n", draft, desk.publication().state(draft, report));
      report.problems().forEach(p -> out.printf("%s: %s%n", p.place(), p.message().id()));
      Ruleset ruleset = report.ruleset();
      if (ruleset == null) {
        return 1;
      }
      desk.publication()
          .risks(report)
          .forEach(r -> out.printf("%s: %s%n", r.name(), r.says().id()));
      Impact impact = new Impact(desk.publication().inForce(), ruleset, Filter.NONE);
      Name name = desk.assessments().begin(draft, impact, desk.subject());
      State state = desk.assessments().impacts().find(name).orElseThrow();
      while (state instanceof State.Running) {
        Thread.sleep(POLL_MILLIS);
        state = desk.assessments().impacts().find(name).orElseThrow();
      }
      if (!(state instanceof State.Done done)) {
        throw new IOException("no impact report could be made: " + state);
      }
      out.printf(
          "%s dari %s putusan berubah / of %2$s decisions %1$s change; --impact %s%n",
          done.report().head().get("changed"),
          done.report().head().get("decisions"),
          done.report().sha256());
      return 0;
    }
  }
}
