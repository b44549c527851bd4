package id.paritrana.cli;

import id.paritrana.access.Grant;
import id.paritrana.access.Role;
import id.paritrana.access.Secret;
import id.paritrana.access.Token;
import id.paritrana.access.Tokens;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a token, and shows its text this once. */
@Command(
    name = "issue",
    description = {
      "Makes a token and shows it once; it cannot be shown again.",
      "Menerbitkan token dan menampilkannya sekali saja."
    })
final class IssueTokenCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  @Option(
      names = "--subject",
      required = true,
      paramLabel = "NAME",
      description = {
        "who will show it, a person or a system; one name for one person",
        "siapa yang memakainya, orang atau sistem; satu nama untuk satu orang"
      })
  private String subject = "";

  @Option(
      names = "--role",
      required = true,
      split = ",",
      paramLabel = "ROLE",
      description = {
        "one or more of EVALUATOR, EDITOR, APPROVER, AUDITOR, OPERATOR, with commas between them",
        "satu atau lebih, dipisah koma"
      })
  private List<Role> roles = List.of();

  @Option(
      names = "--expires",
      paramLabel = "WHEN",
      description = {
        "after minutes, hours or days (30m, 12h, 90d), or at the end of a day in UTC (2026-12-31); never without it",
        "setelah menit, jam, atau hari, atau pada akhir suatu hari UTC; tanpa ini tidak pernah"
      })
  private @Nullable String expires;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "writes it to this new file, for you alone to read, instead of printing it",
        "menulisnya ke berkas baru ini, hanya untuk Anda, bukan ke layar"
      })
  private @Nullable Path file;

  @Mixin private Data data = new Data();

  IssueTokenCommand(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    Instant now = clock.instant();
    Instant end = expires == null ? null : Term.end("--expires", expires, now);
    data.refuseWithoutJournal();
    try (Tokens tokens = data.tokens()) {
      Handover handover = new Handover(out, err, file);
      Token made =
          handover.of(
              Secret.random(),
              secret -> tokens.issue(secret, new Grant(subject, EnumSet.copyOf(roles), end), now));
      handover.tell(made);
    }
    return 0;
  }
}
