package id.paritrana.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command with its files and options.
 *
 * @param marked where marked copies go; none when they are not wanted
 * @param mutate whether rows are changed to see what the cases notice
 */
record Arguments(
    Command command,
    List<Path> files,
    Path rules,
    Path tables,
    Path data,
    @Nullable Path marked,
    boolean mutate) {

  /** What can be done. */
  enum Command {
    DECIDE,
    EVALUATE,
    CHECK
  }

  /** The words read as a command; none when they make no command. */
  static @Nullable Arguments of(String... args) {
    Iterator<String> words = Arrays.asList(args).iterator();
    Command command = words.hasNext() ? command(words.next()) : null;
    if (command == null) {
      return null;
    }
    List<Path> files = new ArrayList<>();
    Path rules = Path.of("rules");
    Path tables = Path.of("decision-tables");
    Path data = Path.of("data");
    Path marked = null;
    boolean mutate = false;
    while (words.hasNext()) {
      String word = words.next();
      boolean valued = word.startsWith("--") && !word.equals("--mutate");
      if (valued && !words.hasNext()) {
        return null;
      }
      switch (word) {
        case "--rules" -> rules = Path.of(words.next());
        case "--tables" -> tables = Path.of(words.next());
        case "--data" -> data = Path.of(words.next());
        case "--marked" -> marked = Path.of(words.next());
        case "--mutate" -> mutate = true;
        default -> {
          if (valued) {
            return null;
          }
          files.add(Path.of(word));
        }
      }
    }
    boolean check = command == Command.CHECK;
    boolean fits = check ? data.equals(Path.of("data")) : files.size() == 1;
    return fits && (check || (marked == null && !mutate))
        ? new Arguments(command, List.copyOf(files), rules, tables, data, marked, mutate)
        : null;
  }

  private static @Nullable Command command(String word) {
    return switch (word) {
      case "decide" -> Command.DECIDE;
      case "evaluate" -> Command.EVALUATE;
      case "check" -> Command.CHECK;
      default -> null;
    };
  }

  /** The one file of a command that takes one. */
  Path file() {
    return files.get(0);
  }
}
