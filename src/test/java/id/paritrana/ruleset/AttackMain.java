package id.paritrana.ruleset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads every attacked workbook in a JVM that logs each class it loads, after a sound one and a
 * mistaken one have been read, so that what is loaded from then on is owed to the attacks.
 */
final class AttackMain {
  private AttackMain() {}

  /**
   * @param args the log of classes
   */
  public static void main(String[] args) throws IOException {
    Path log = Path.of(args[0]);
    read(false, List.of());
    read(true, List.of(Attack.text("F18", "sepuluh")));
    read(true, List.of(Attack.text("B9", "slip")));
    read(true, List.of(new Attack("F18", "0.1+0.1", true, "F18")));
    List<String> before = Files.readAllLines(log);
    for (Attack header : Attack.headers()) {
      System.out.println("REFUSED\t" + header + "\t" + read(true, List.of(header)));
    }
    for (List<Attack> column : Attack.cells()) {
      // A group, an indicator or an aspect is looked up among all tables.
      boolean alone = !column.get(0).cell().matches("[BDH].*");
      String said = read(alone, column);
      column.forEach(attack -> System.out.println("REFUSED\t" + attack + "\t" + said));
    }
    System.out.println("PLAIN\t" + read(false, Attack.plain()));
    List<String> after = Files.readAllLines(log);
    TreeSet<String> loaded = new TreeSet<>(classes(after.subList(before.size(), after.size())));
    loaded.removeAll(classes(before));
    loaded.forEach(name -> System.out.println("LOADED\t" + name));
    System.out.println("CANARY\t" + System.getProperty("canary"));
  }

  /** Class and where it came from; the numbers of lambdas and hidden classes left out. */
  private static List<String> classes(List<String> log) {
    return log.stream()
        .flatMap(line -> Stream.of(line.replaceFirst("^\\[[^]]*]\\[[^]]*]\\[[^]]*]\\s*", "")))
        .map(line -> line.replaceAll("[/+]?0x[0-9a-f]+", "").replaceAll("\\d+", "#"))
        .toList();
  }

  /** The places of all problems, and the words of every row when a ruleset came of it. */
  private static String read(boolean alone, List<Attack> attacks) {
    Checked checked = RulesetReader.check(Attack.files(alone, attacks));
    Stream<String> problems =
        checked.problems().stream().map(problem -> problem.severity() + " " + problem.place());
    Ruleset ruleset = checked.ruleset();
    Stream<String> words =
        ruleset == null
            ? Stream.of()
            : ruleset.tables().stream()
                .filter(table -> table.sheet().equals(Attack.SHEET))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> Stream.of(row.basis(), row.notes().getOrDefault("note", "")));
    return Stream.concat(problems, words).collect(Collectors.joining("\t"));
  }
}
