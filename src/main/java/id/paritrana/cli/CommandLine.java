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
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.RulesetFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs one command. Exit status: 0 done, 1 the input was refused, 2 the command was not understood,
 * 3 the machine failed.
 */
public final class CommandLine {
  private static final Set<String> COMMANDS = Set.of("decide", "evaluate");
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
    if (Files.notExists(arguments.file()) || Files.isDirectory(arguments.file())) {
      err.println(arguments.file() + ": there is no such file / berkas ini tidak ada");
      return 1;
    }
    if (Files.size(arguments.file()) > LARGEST) {
      err.println(arguments.file() + ": larger than 1 MiB / lebih besar dari 1 MiB");
      return 1;
    }
    byte[] json = Files.readAllBytes(arguments.file());
    Request request = new Request(json, null, null);
    if (arguments.recorded()) {
      // A fault of the dossier is told before the criteria are compiled, which takes seconds.
      new DossierReader().read(json);
    }
    Evaluator evaluator = new Evaluator(RulesetFolder.read(arguments.rules(), arguments.tables()));
    out.write(
        Answers.bytes(
            arguments.recorded()
                ? decided(evaluator, request, arguments)
                : evaluator.evaluate(request)));
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

  /** A command's file and folders; none when the words make no command. */
  private record Arguments(boolean recorded, Path file, Path rules, Path tables, Path data) {
    static @Nullable Arguments of(String... args) {
      if (args.length < 2 || args.length % 2 != 0 || !COMMANDS.contains(args[0])) {
        return null;
      }
      Path rules = Path.of("rules");
      Path tables = Path.of("decision-tables");
      Path data = Path.of("data");
      for (int i = 2; i < args.length; i += 2) {
        Path named = Path.of(args[i + 1]);
        switch (args[i]) {
          case "--rules" -> rules = named;
          case "--tables" -> tables = named;
          case "--data" -> data = named;
          default -> {
            return null;
          }
        }
      }
      return new Arguments(args[0].equals("decide"), Path.of(args[1]), rules, tables, data);
    }
  }
}
