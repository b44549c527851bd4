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

/** Puts an approved draft in force; a running service decides by it within a second. */
@Command(
    name = "publish",
    description = {
      "Puts an approved draft in force; a running service decides by it within a second.",
      "Memberlakukan draf yang sudah disetujui; layanan yang berjalan memakainya dalam satu detik."
    })
final class PublishCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;

  @Parameters(paramLabel = "DRAFT")
  private String draft = "";

  @Mixin private Acting acting = new Acting();

  PublishCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    String why = acting.why();
    try (Desk desk = acting.desk(EnumSet.of(Role.APPROVER, Role.OPERATOR), clock)) {
      Step step = desk.publication().publish(draft, desk.subject(), why);
      out.printf("%s: %s berlaku / in force%n", step.id(), step.ruleset());
      return 0;
    }
  }
}
