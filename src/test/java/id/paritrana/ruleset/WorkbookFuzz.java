package id.paritrana.ruleset;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Severity;
import id.paritrana.ruleset.table.Mutant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A changed workbook is a ruleset among the others, or has problems that say why not. */
public final class WorkbookFuzz {
  private static final List<RuleFile> SHIPPED = shipped();
  private static final List<String> CHANGED =
      List.of("regulation-forms.xlsx", "weights.xlsx", "scoring-government.xlsx");

  private WorkbookFuzz() {}

  /** What is slow only the first time. */
  public static void fuzzerInitialize() {
    RulesetReader.check(SHIPPED);
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
    String name = data.pickValue(CHANGED);
    boolean amongAll = data.consumeInt(0, 99) == 0;
    byte[] bytes = Mutant.of(parts(name), data);
    if (Mutant.refusal(name, bytes).isEmpty()) {
      List<RuleFile> files = new ArrayList<>(amongAll ? SHIPPED : List.of());
      files.removeIf(file -> file.name().equals(name));
      files.add(new RuleFile(name, bytes));
      Checked checked = RulesetReader.check(files);
      boolean refused =
          checked.problems().stream().map(Problem::severity).anyMatch(Severity.ERROR::equals);
      if (refused != (checked.ruleset() == null)) {
        throw new AssertionError(checked.problems().toString());
      }
    }
  }

  private static Map<String, byte[]> parts(String name) {
    return SHIPPED.stream()
        .filter(file -> file.name().equals(name))
        .map(file -> Mutant.parts(file.bytes()))
        .findFirst()
        .orElseThrow();
  }

  private static List<RuleFile> shipped() {
    try {
      return BrokenTables.with("none", book -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
