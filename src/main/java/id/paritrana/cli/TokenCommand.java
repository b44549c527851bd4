package id.paritrana.cli;

import java.io.PrintStream;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands on tokens; each works while the service runs. */
@Command(
    name = "token",
    description = {
      "Issues, lists, revokes and replaces the tokens by which callers are let in; also while the service runs.",
      "Menerbitkan, mendaftar, mencabut, dan mengganti token pemanggil; juga saat layanan berjalan."
    })
final class TokenCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private TokenCommand() {}

  static picocli.CommandLine with(PrintStream out, PrintStream err, Clock clock) {
    return new picocli.CommandLine(new TokenCommand())
        .addSubcommand(new IssueTokenCommand(out, err, clock))
        .addSubcommand(new ListTokensCommand(out, clock))
        .addSubcommand(new RevokeTokenCommand(out, clock))
        .addSubcommand(new RotateTokenCommand(out, err, clock));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "write one of issue, list, revoke, rotate after token"
            + " / tulis salah satu dari issue, list, revoke, rotate setelah token");
  }
}
