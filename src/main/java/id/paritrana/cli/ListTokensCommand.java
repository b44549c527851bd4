package id.paritrana.cli;

import id.paritrana.access.Role;
import id.paritrana.access.Token;
import id.paritrana.access.Tokens;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows all tokens there ever were, without their texts. */
@Command(
    name = "list",
    description = {
      "Lists all tokens: id, subject, roles, when made, until when; the tokens themselves are not kept.",
      "Mendaftar semua token: id, subjek, peran, dibuat, berlaku sampai; token itu sendiri tidak disimpan."
    })
final class ListTokensCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;

  @Mixin private Data data = new Data();

  ListTokensCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Refused {
    data.refuseWithoutJournal();
    Instant now = clock.instant();
    try (Tokens tokens = data.tokens()) {
      for (Token token : tokens.list()) {
        out.printf(
            "%s\t%s\t%s\t%s\t%s%n",
            token.id(),
            token.subject(),
            Role.names(token.roles()),
            token.made(),
            state(token, now));
      }
    }
    return 0;
  }

  private static String state(Token token, Instant now) {
    if (token.revoked() != null) {
      return "dicabut / revoked " + token.revoked();
    } else if (token.expires() == null) {
      return "berlaku / valid";
    }
    return (token.expired(now) ? "kedaluwarsa / expired " : "berlaku sampai / valid until ")
        + token.expires();
  }
}
