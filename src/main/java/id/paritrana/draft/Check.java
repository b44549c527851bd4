package id.paritrana.draft;

import id.paritrana.ruleset.Checked;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetReader;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks a draft: files that change some criteria, together with all the files they leave alone.
 */
public final class Check {
  private Check() {}

  /**
   * Checks the base with the given files in the places of those of the same names.
   *
   * @param base the criteria as they stand
   * @param given what the draft changes; empty to check the base itself
   */
  public static Report of(List<RuleFile> base, List<RuleFile> given) {
    Checked checked = RulesetReader.check(together(base, given));
    Map<String, String> copies = copies(checked.problems(), given);
    List<Report.Given> named = new ArrayList<>();
    for (RuleFile file : given) {
      String name = copies.getOrDefault(file.name(), file.name());
      named.add(new Report.Given(new RuleFile(name, file.bytes()), file.name()));
    }
    if (!copies.isEmpty()) {
      List<RuleFile> renamed = named.stream().map(Report.Given::file).toList();
      checked = RulesetReader.check(together(base, renamed));
    }
    return report(base, named.isEmpty() ? unchanged(base) : named, checked);
  }

  /** What is to be said of criteria that were read already. */
  public static Report of(List<RuleFile> criteria, Checked checked) {
    return report(criteria, unchanged(criteria), checked);
  }

  private static Report report(List<RuleFile> base, List<Report.Given> given, Checked checked) {
    Before before = Before.of(base, given, checked);
    Ruleset ruleset = checked.ruleset();
    CaseRun cases =
        ruleset == null ? null : CaseRun.of(ruleset, ruleset.cases(), before.withCases());
    return new Report(given, new Told(given, checked).of(before, cases), ruleset, cases);
  }

  private static List<Report.Given> unchanged(List<RuleFile> base) {
    return base.stream().map(file -> new Report.Given(file, file.name())).toList();
  }

  static List<RuleFile> together(List<RuleFile> base, List<RuleFile> given) {
    Map<String, RuleFile> files = new LinkedHashMap<>();
    base.forEach(file -> files.put(file.name(), file));
    given.forEach(file -> files.put(file.name(), file));
    return List.copyOf(files.values());
  }

  /**
   * Given files that are copies of one of the base under another name, such as {@code gates
   * (1).xlsx}, and the name of what they stand for.
   */
  private static Map<String, String> copies(List<Problem> problems, List<RuleFile> given) {
    Map<String, String> copies = new LinkedHashMap<>();
    List<String> names = given.stream().map(RuleFile::name).toList();
    for (Problem problem : problems) {
      String name = problem.place().file();
      if (problem.code() == Code.COPY && names.contains(name)) {
        String original = problem.related().get(0).file();
        if (!names.contains(original)) {
          copies.put(name, original);
        }
      }
    }
    return copies;
  }
}
