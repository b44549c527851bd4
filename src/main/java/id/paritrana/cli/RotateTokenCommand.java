package id.paritrana.cli;

import id.paritrana.access.Secret;
import id.paritrana.access.Token;
import id.paritrana.access.Tokens;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a token in the place of another, and shows its text this once. */
@Command(
    name = "rotate",
    description = {
      "Makes a new token for the same subject and roles and revokes the old one, at once or after a grace.",
      "Menerbitkan token baru untuk subjek dan peran yang sama, dan mencabut yang lama, seketika atau setelah jeda."
    })
final class RotateTokenCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  @Parameters(paramLabel = "ID")
  private String id = "";

  @Option(
      names = "--grace",
      paramLabel = "SPAN",
      description = {
        "how long the old one still works (30m, 12h, 2d); not at all without it",
        "berapa lama yang lama masih berlaku; tanpa ini langsung dicabut"
      })
  private @Nullable String grace;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "writes the new one to this new file, for you alone to read, instead of printing it",
        "menulis yang baru ke berkas baru ini, hanya untuk Anda, bukan ke layar"
      })
  private @Nullable Path file;

  @Mixin private Data data = new Data();

  RotateTokenCommand(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    Instant now = clock.instant();
    Duration span = grace == null ? Duration.ZERO : Term.span("--grace", grace);
    data.refuseWithoutJournal();
    try (Tokens tokens = data.tokens()) {
      Handover handover = new Handover(out, err, file);
      Token made = handover.of(Secret.random(), secret -> tokens.rotate(id, secret, span, now));
      handover.tell(made);
    } catch (NoSuchElementException e) {
      throw Refused.of(id, RevokeTokenCommand.UNKNOWN);
    }
    return 0;
  }
}
