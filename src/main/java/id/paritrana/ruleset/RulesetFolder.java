package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ruleset of a folder of DRL files and a folder of workbooks. */
public final class RulesetFolder {
  private RulesetFolder() {}

  /**
   * Reads every file; a file of another kind is refused, since it might be a table somebody
   * believes to be in force.
   */
  public static Ruleset read(Path rules, Path tables) throws IOException, InvalidRuleset {
    return RulesetReader.read(files(rules, tables));
  }

  /** The files as they lie there. */
  public static List<RuleFile> files(Path rules, Path tables) throws IOException, InvalidRuleset {
    Problems problems = new Problems();
    List<RuleFile> files = new ArrayList<>();
    collect(rules, ".drl", files, problems);
    collect(tables, ".xlsx", files, problems);
    if (!problems.passable()) {
      throw new InvalidRuleset(problems.sorted());
    }
    return files;
  }

  private static void collect(Path folder, String ending, List<RuleFile> files, Problems problems)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      problems.add(Code.FOLDER, Place.file(folder.toString()));
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.filter(RulesetFolder::meant).sorted().toList()) {
        String name = entry.getFileName().toString();
        if (name.endsWith(ending) && Files.isRegularFile(entry)) {
          files.add(new RuleFile(name, Files.readAllBytes(entry)));
        } else {
          problems.add(Code.FILE, "kind", Place.file(name), List.of(), ending);
        }
      }
    }
  }

  /** Lock files of spreadsheet programs and hidden files are nobody's table. */
  private static boolean meant(Path entry) {
    String name = entry.getFileName().toString();
    return !name.startsWith("~$") && !name.startsWith(".");
  }
}
