package id.paritrana.draft;

import id.paritrana.ruleset.Checked;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.RulesetReader;
import id.paritrana.ruleset.table.CaseTable;
import id.paritrana.ruleset.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The criteria as they stood before a draft. */
record Before(List<Table> tables, List<CaseTable> cases) {

  /** Only the files that the draft changes must be read once more. */
  static Before of(List<RuleFile> base, List<Report.Given> given, Checked checked) {
    List<RuleFile> replaced =
        base.stream().filter(file -> given.stream().anyMatch(changes(file))).toList();
    Set<String> names = replaced.stream().map(RuleFile::name).collect(Collectors.toSet());
    Checked old = RulesetReader.unjudged(replaced);
    return new Before(
        Stream.concat(
                checked.tables().stream().filter(table -> !names.contains(table.file())),
                old.tables().stream())
            .toList(),
        Stream.concat(
                checked.cases().tables().stream().filter(table -> !names.contains(table.file())),
                old.cases().tables().stream())
            .toList());
  }

  /** The workbooks that had cases. */
  Set<String> withCases() {
    return cases.stream().map(CaseTable::file).collect(Collectors.toSet());
  }

  private static Predicate<Report.Given> changes(RuleFile file) {
    return one ->
        one.file().name().equals(file.name()) && !Arrays.equals(one.file().bytes(), file.bytes());
  }
}
