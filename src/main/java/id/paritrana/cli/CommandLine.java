package id.paritrana.cli;

import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Journal;
import id.paritrana.journal.JournalUnavailable;
import id.paritrana.ruleset.EndlessRules;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.RulesetFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs one command. Exit status: 0 done, 1 the input was refused, 2 the command was not understood,
 * 3 the machine failed.
 */
public final class CommandLine {
  private static final long LARGEST = 1 << 20;

  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  public CommandLine(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  public int run(String... args) {
    Arguments arguments = Arguments.of(args);
    if (arguments == null) {
      err.println(
          "usage: java -jar paritrana.jar [serve] [--server.port=8080] [--paritrana.data=DIR]");
      err.println(
          "       java -jar paritrana.jar check [FILE ...] [--marked OUT] [--mutate] [--rules DIR] [--tables DIR]");
      err.println(
          "       java -jar paritrana.jar decide|evaluate FILE.json [--rules DIR] [--tables DIR] [--data DIR]");
      return 2;
    }
    try {
      return answer(arguments);
    } catch (InvalidDossier e) {
      e.faults()
          .forEach(
              f ->
                  err.println(
                      arguments.file()
                          + " "
                          + f.pointer()
                          + ": "
                          + f.message().en()
                          + " / "
                          + f.message().id()));
      return 1;
    } catch (InvalidRuleset e) {
      err.println(e.getMessage());
      return 1;
    } catch (EndlessRules e) {
      err.println(e.says().en() + " / " + e.says().id());
      return 1;
    } catch (UncheckedIOException | JournalUnavailable e) {
      err.println(e.getMessage());
      return 3;
    } catch (IOException e) {
      err.println(
          "cannot read or write "
              + e.getMessage()
              + " / tidak dapat membaca atau menulis "
              + e.getMessage());
      return 3;
    }
  }

  private int answer(Arguments arguments) throws IOException, InvalidDossier, InvalidRuleset {
    for (Path file : arguments.files()) {
      if (Files.notExists(file) || Files.isDirectory(file)) {
        err.println(file + ": there is no such file / berkas ini tidak ada");
        return 1;
      }
    }
    if (arguments.command() == Arguments.Command.CHECK) {
      return new CheckCommand(out, err).run(arguments);
    }
    boolean recorded = arguments.command() == Arguments.Command.DECIDE;
    if (Files.size(arguments.file()) > LARGEST) {
      err.println(arguments.file() + ": larger than 1 MiB / lebih besar dari 1 MiB");
      return 1;
    }
    byte[] json = Files.readAllBytes(arguments.file());
    Request request = new Request(json, null, null);
    if (recorded) {
      // A fault of the dossier is told before the criteria are compiled, which takes seconds.
      new DossierReader().read(json);
    }
    Evaluator evaluator = new Evaluator(RulesetFolder.read(arguments.rules(), arguments.tables()));
    out.write(
        Answers.bytes(
            recorded ? decided(evaluator, request, arguments) : evaluator.evaluate(request)));
    out.flush();
    return 0;
  }

  private ObjectNode decided(Evaluator evaluator, Request request, Arguments arguments)
      throws InvalidDossier {
    try (Journal journal = Journal.open(arguments.data())) {
      Criteria.recorded(evaluator.ruleset(), journal, clock.instant());
      Decider decider = new Decider(evaluator, journal, clock, () -> UUID.randomUUID().toString());
      return Answers.decision(decider.decide(request));
    }
  }
}
