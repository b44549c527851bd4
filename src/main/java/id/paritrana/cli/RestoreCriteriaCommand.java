package id.paritrana.cli;

import id.paritrana.access.Role;
import id.paritrana.history.Step;
import java.io.PrintStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a ruleset in force again that was before. */
@Command(
    name = "restore-criteria",
    description = {
      "Puts a ruleset in force again that was before.",
      "Memberlakukan kembali kriteria yang pernah berlaku."
    })
final class RestoreCriteriaCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;

  @Parameters(paramLabel = "RULESET")
  private String ruleset = "";

  @Mixin private Acting acting = new Acting();

  RestoreCriteriaCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    String why = acting.why();
    try (Desk desk = acting.desk(EnumSet.of(Role.APPROVER), clock)) {
      Step step = desk.publication().restore(ruleset, desk.subject(), why);
      out.printf("%s: %s berlaku kembali / in force again%n", step.id(), ruleset);
      return 0;
    }
  }
}
