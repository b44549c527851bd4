package id.paritrana.cli;

import id.paritrana.access.AccessUnavailable;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.filing.InvalidCohort;
import id.paritrana.filing.OtherFile;
import id.paritrana.filing.Unfinished;
import id.paritrana.journal.BodyArchived;
import id.paritrana.journal.JournalAltered;
import id.paritrana.journal.JournalUnavailable;
import id.paritrana.journal.OtherKey;
import id.paritrana.personal.KeysUnavailable;
import id.paritrana.personal.OtherMasterKey;
import id.paritrana.publication.NotAllowed;
import id.paritrana.ruleset.EndlessRules;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.MachineBusy;
import id.paritrana.ruleset.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.NoSuchElementException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * Runs one command. Exit status: 0 done, 1 the input was refused or something is to be mended, 2
 * the command was not understood, 3 the machine failed.
 */
public final class CommandLine {
  private static final int REFUSED = 1;
  private static final int NOT_UNDERSTOOD = 2;
  private static final int FAILED = 3;

  @Command(
      name = "java -jar paritrana.jar",
      synopsisSubcommandLabel = "COMMAND",
      description = {
        "Without a command, or with serve, starts the service: [serve] [--server.port=8080] [--paritrana.data=DIR]",
        "Tanpa perintah, atau dengan serve, layanan dijalankan."
      })
  private static final class Root {
    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        scope = ScopeType.INHERIT,
        description = {"shows this text", "menampilkan teks ini"})
    private boolean help;
  }

  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  public CommandLine(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  public int run(String... args) {
    return new picocli.CommandLine(new Root())
        .addSubcommand(new ServeCommand())
        .addSubcommand(new DecideCommand(out, clock))
        .addSubcommand(new EvaluateCommand(out))
        .addSubcommand(new ImportCommand(out, clock))
        .addSubcommand(new SelectCommand(out, clock))
        .addSubcommand(new CheckCommand(out, err))
        .addSubcommand(new DiffCommand(out))
        .addSubcommand(new ImpactCommand(out, err, clock))
        .addSubcommand(new SubmitCommand(out, clock))
        .addSubcommand(new ApproveCommand(out, clock))
        .addSubcommand(new PublishCommand(out, clock))
        .addSubcommand(new WithdrawCommand(out, clock))
        .addSubcommand(new RestoreCriteriaCommand(out, clock))
        .addSubcommand(new EraseCommand(out, clock))
        .addSubcommand(TokenCommand.with(out, err, clock))
        .addSubcommand(new ArchiveCommand(out, err, clock))
        .addSubcommand(new ReadArchiveCommand(out))
        .addSubcommand(new BackupCommand(out, clock))
        .addSubcommand(new RestoreCommand(out))
        .addSubcommand(new UpgradeCommand(out, clock))
        .addSubcommand(new ExportCommand(out, err, clock))
        .addSubcommand(new ReplayCommand(out, err))
        .addSubcommand(new VerifyCommand(out, err))
        .addSubcommand(new ReindexCommand(out, err))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(false)
        .setParameterExceptionHandler(this::notUnderstood)
        .setExecutionExceptionHandler(this::failed)
        .execute(args);
  }

  private int notUnderstood(ParameterException e, String[] args) {
    // Half a name that was not put in quotes is an argument that nobody expects.
    boolean named = e.getCommandLine().getCommandName().equals(EraseCommand.NAME);
    err.println(named ? EraseCommand.NOT_UNDERSTOOD : e.getMessage());
    e.getCommandLine().usage(err);
    return NOT_UNDERSTOOD;
  }

  private int failed(Exception e, picocli.CommandLine command, ParseResult line) throws Exception {
    if (e instanceof InvalidDossier dossier) {
      dossier.faults().forEach(fault -> err.println(said(line, fault)));
      return REFUSED;
    } else if (e instanceof InvalidCohort cohort) {
      cohort.problems().forEach(this::tell);
      return REFUSED;
    } else if (e instanceof OtherFile other) {
      err.println(other.says().en() + " / " + other.says().id());
      return REFUSED;
    } else if (e instanceof Unfinished unfinished) {
      err.println(said(unfinished));
      return FAILED;
    } else if (e instanceof id.paritrana.plenary.Refused selection) {
      selection.faults().forEach(fault -> err.println(said(line, fault)));
      return REFUSED;
    } else if (e instanceof Refused || e instanceof InvalidRuleset) {
      err.println(e.getMessage());
      return REFUSED;
    } else if (e instanceof NotAllowed step) {
      err.println(step.says().en() + " / " + step.says().id());
      step.risks().forEach(risk -> err.println(risk.name() + ": " + risk.says().id()));
      return REFUSED;
    } else if (e instanceof NoSuchElementException unknown) {
      err.println(unknown.getMessage() + ": unknown / tidak dikenal");
      return REFUSED;
    } else if (e instanceof LostRuleset lost) {
      err.println(lost.says().en() + " / " + lost.says().id());
      return REFUSED;
    } else if (e instanceof BodyArchived archived) {
      err.println(archived.says().en() + " / " + archived.says().id());
      return REFUSED;
    } else if (e instanceof JournalAltered altered) {
      err.println(altered.says().en() + " / " + altered.says().id());
      return FAILED;
    } else if (e instanceof EndlessRules endless) {
      err.println(endless.says().en() + " / " + endless.says().id());
      return REFUSED;
    } else if (e instanceof MachineBusy busy) {
      err.println(busy.says().en() + " / " + busy.says().id());
      return FAILED;
    } else if (e instanceof UncheckedIOException
        || e instanceof JournalUnavailable
        || e instanceof KeysUnavailable
        || e instanceof AccessUnavailable
        || e instanceof OtherKey
        || e instanceof OtherMasterKey) {
      err.println(e.getMessage());
      return FAILED;
    } else if (e instanceof IOException) {
      err.println(
          "cannot read or write "
              + e.getMessage()
              + " / tidak dapat membaca atau menulis "
              + e.getMessage());
      return FAILED;
    }
    throw e;
  }

  private void tell(Problem problem) {
    err.println(problem.place() + ": " + problem.code());
    err.println("    " + problem.message().id());
    err.println("    " + problem.message().en());
  }

  private static String said(Unfinished e) {
    return ("%s: %s%n%d dari %d calon sudah diputuskan dan tetap berlaku; jalankan lagi dengan --key %s untuk melanjutkan"
            + " / %3$d of %4$d nominees were decided and stay so; run again with --key %5$s to go on")
        .formatted(
            e.failed(),
            e.why().getMessage(),
            e.imported().decided(),
            e.imported().verdicts().size(),
            e.imported().key());
  }

  private static String said(ParseResult line, Fault fault) {
    String file = String.valueOf(line.subcommand().<Object>matchedPositionalValue(0, ""));
    return "%s %s: %s / %s"
        .formatted(file, fault.pointer(), fault.message().en(), fault.message().id());
  }
}
