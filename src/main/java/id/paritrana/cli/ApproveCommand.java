package id.paritrana.cli;

import id.paritrana.access.Role;
import id.paritrana.history.Step;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Agrees to a draft that somebody else handed in, and to the report on what it changes. */
@Command(
    name = "approve",
    description = {
      "Agrees to a draft that somebody else handed in, and to the report on what it changes.",
      "Menyetujui draf yang diserahkan orang lain beserta laporan dampaknya."
    })
final class ApproveCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;

  @Parameters(paramLabel = "DRAFT")
  private String draft = "";

  @Option(
      names = "--impact",
      paramLabel = "SHA256",
      required = true,
      description = {"of the report you have read", "hash laporan yang sudah dibaca"})
  private String impact = "";

  @Option(
      names = "--confirm",
      paramLabel = "NAME",
      split = ",",
      description = {"names of risks that you agree to", "nama risiko yang disetujui"})
  private List<String> confirm = new ArrayList<>();

  @Mixin private Acting acting = new Acting();

  ApproveCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    String why = acting.why();
    try (Desk desk = acting.desk(EnumSet.of(Role.APPROVER), clock)) {
      String hash = impact.startsWith("sha256:") ? impact : "sha256:" + impact;
      Step step = desk.publication().approve(draft, desk.subject(), why, hash, confirm);
      out.printf("%s: %s disetujui / approved%n", step.id(), draft);
      return 0;
    }
  }
}
