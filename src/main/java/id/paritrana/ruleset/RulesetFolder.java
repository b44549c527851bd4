package id.paritrana.ruleset;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.SafeWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ruleset of a folder of DRL files and a folder of workbooks. */
public final class RulesetFolder {
  /**
   * Hidden files, the marks and backups of editors, and what they write before they give it its
   * name: {@code ~$gates.xlsx}, {@code .~lock.gates.xlsx#}, {@code gates.drl~}, {@code lu27z.tmp},
   * {@code 4913}, {@code 5F2A1C00}.
   */
  private static final Pattern NOBODYS =
      Pattern.compile("~\\$.*|\\..*|.*~|.*\\.(?i:tmp)|\\d+|[0-9A-F]{8}", Pattern.DOTALL);

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
    for (Path entry : meant(folder)) {
      String name = entry.getFileName().toString();
      if (!name.endsWith(ending) || !Files.isRegularFile(entry)) {
        problems.add(Code.FILE, "kind", Place.file(name), List.of(), ending);
        continue;
      }
      try {
        files.add(new RuleFile(name, read(entry)));
      } catch (IOException e) {
        problems.add(Code.FILE, "closed", Place.file(name), List.of());
      }
    }
  }

  /**
   * What lies in a folder, in the order of the names, without what programs leave there for
   * themselves.
   */
  public static List<Path> meant(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(RulesetFolder::meantFile).sorted().toList();
    }
  }

  private static boolean meantFile(Path entry) {
    return !NOBODYS.matcher(entry.getFileName().toString()).matches();
  }

  /** No more than is needed to say how much too large a file is. */
  private static byte[] read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(10 * SafeWorkbook.LARGEST);
    }
  }
}
