package id.paritrana.cli;

import id.paritrana.access.Token;
import id.paritrana.access.Tokens;
import id.paritrana.dossier.Text;
import java.io.PrintStream;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a token back; the next request that shows it is refused, on every replica. */
@Command(
    name = "revoke",
    description = {
      "Revokes a token at once, on every replica; there is no way back.",
      "Mencabut token seketika di semua replika; tidak dapat dibatalkan."
    })
final class RevokeTokenCommand implements Callable<Integer> {
  static final Text UNKNOWN =
      new Text(
          "there is no token of this id; token list shows them",
          "tidak ada token dengan id ini; lihat token list");

  private final PrintStream out;
  private final Clock clock;

  @Parameters(paramLabel = "ID")
  private String id = "";

  @Mixin private Data data = new Data();

  RevokeTokenCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Refused {
    data.refuseWithoutJournal();
    try (Tokens tokens = data.tokens()) {
      Token revoked = tokens.revoke(id, clock.instant());
      out.printf("%s %s dicabut / revoked %s%n", id, revoked.subject(), revoked.revoked());
    } catch (NoSuchElementException e) {
      throw Refused.of(id, UNKNOWN);
    }
    return 0;
  }
}
