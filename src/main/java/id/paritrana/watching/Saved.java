package id.paritrana.watching;

import id.paritrana.ruleset.Checked;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Remembered;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import id.paritrana.ruleset.RulesetReader;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lay in the folders at one moment.
 *
 * @param files by name; none where the folders hold what they should not
 * @param problems what is wrong with it, as far as it was looked at
 * @param checked what it makes; none before it was looked at
 */
record Saved(List<RuleFile> files, List<Problem> problems, @Nullable Checked checked) {

  /** What a service that runs has read already. */
  static Saved of(Ruleset ruleset) {
    return new Saved(sorted(ruleset.files()), List.of(), null);
  }

  /** The files as they lie there, not looked at yet. */
  static Saved in(Path rules, Path tables) {
    try {
      return new Saved(sorted(RulesetFolder.files(rules, tables)), List.of(), null);
    } catch (InvalidRuleset e) {
      return new Saved(List.of(), e.problems(), null);
    } catch (IOException e) {
      Problems problems = new Problems();
      Stream.of(rules, tables)
          .map(folder -> Place.file(folder.toString()))
          .forEach(folder -> problems.add(Code.FOLDER, "closed", folder, List.of()));
      return new Saved(List.of(), problems.sorted(), null);
    }
  }

  private static List<RuleFile> sorted(List<RuleFile> files) {
    return files.stream().sorted(Comparator.comparing(RuleFile::name)).toList();
  }

  /** The same, looked at. */
  Saved judged(Remembered remembered) {
    if (!problems.isEmpty()) {
      return this;
    }
    Checked checked = RulesetReader.check(files, remembered);
    return new Saved(files, checked.problems(), checked);
  }

  /** None before it was looked at, or where a problem forbids it. */
  @Nullable Ruleset ruleset() {
    return checked == null ? null : checked.ruleset();
  }

  /** Whether the bytes are the same, or the same keeps them from being read. */
  boolean sameAs(Saved other) {
    return files.isEmpty() && other.files.isEmpty()
        ? problems.equals(other.problems)
        : files.size() == other.files.size() && other.files.stream().allMatch(this::holds);
  }

  boolean holds(RuleFile file) {
    return files.stream()
        .anyMatch(
            one -> one.name().equals(file.name()) && Arrays.equals(one.bytes(), file.bytes()));
  }

  /**
   * Whether it may be half of what is being written. A workbook that opens is whole, for what it
   * begins with stands at its end; a formula may end anywhere, and a file that is gone or is none
   * may be about to get its name.
   */
  boolean doubtful(Ruleset before) {
    boolean formulas =
        files.stream().anyMatch(file -> file.name().endsWith(".drl") && !in(before, file));
    boolean gone =
        before.files().stream()
            .anyMatch(file -> files.stream().noneMatch(one -> one.name().equals(file.name())));
    return formulas || gone || problems.stream().anyMatch(Saved::unopened);
  }

  private static boolean in(Ruleset before, RuleFile file) {
    return Saved.of(before).holds(file);
  }

  private static boolean unopened(Problem problem) {
    return problem.severity() == Severity.ERROR && problem.place().sheet() == null;
  }
}
