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

/** Gives a draft up. */
@Command(
    name = "withdraw",
    description = {"Gives a draft up.", "Menarik sebuah draf."})
final class WithdrawCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;

  @Parameters(paramLabel = "DRAFT")
  private String draft = "";

  @Mixin private Acting acting = new Acting();

  WithdrawCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    String why = acting.why();
    try (Desk desk = acting.desk(EnumSet.of(Role.EDITOR, Role.APPROVER), clock)) {
      Step step = desk.publication().withdraw(draft, desk.subject(), why);
      out.printf("%s: %s ditarik / withdrawn%n", step.id(), draft);
      return 0;
    }
  }
}
