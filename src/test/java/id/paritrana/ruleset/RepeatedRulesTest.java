package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that is there twice is told once, where it repeats the other. */
class RepeatedRulesTest {
  private static final String RULE =
      """
      package id.paritrana.rules
      import id.paritrana.decision.fact.Indicator

      rule "%s"
        @basis("asumsi") @en("x") @ind("x")
      when
        $i : Indicator(indicator == "nothing.here")
      then
        insert(new Indicator($i.candidate(), "%s", 1));
      end
      """;

  @Test
  void aCopyOfAFormulaFileIsToldOnce() throws IOException {
    byte[] innovation = Files.readAllBytes(Shipped.RULES.resolve("innovation.drl"));

    assertThat(told(new RuleFile("copy-of-innovation.drl", innovation)))
        .containsExactly(
            "COPY copy-of-innovation.drl: `copy-of-innovation.drl` looks like a copy of"
                + " `innovation.drl`: 6 of its rules are there under the same names");
    assertThat(told(new RuleFile("innovation (1).drl", innovation)))
        .singleElement()
        .asString()
        .startsWith("COPY innovation (1).drl: ");
  }

  @Test
  void oneRuleOfManyIsToldAtItsLine() {
    String two = RULE.formatted("new.one", "new.one") + rest("coverage.ratio");

    assertThat(told(new RuleFile("added.drl", two.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "DUPLICATE_ID added.drl line 12: the name `coverage.ratio` is already taken in"
                + " government.drl, line 28");
  }

  @Test
  void aRuleThatStandsTwiceInItsFile() {
    String twice = RULE.formatted("new.one", "new.one") + rest("new.one");

    assertThat(told(new RuleFile("added.drl", twice.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "DUPLICATE_ID added.drl line 12: the name `new.one` is already taken in"
                + " added.drl, line 4");
  }

  private static String rest(String name) {
    String file = RULE.formatted(name, name);
    return "\n" + file.substring(file.indexOf("rule \""));
  }

  private static List<String> told(RuleFile added) {
    List<RuleFile> files = new ArrayList<>(Shipped.ruleset().files());
    files.add(added);
    return RulesetReader.check(files).problems().stream().map(RepeatedRulesTest::line).toList();
  }

  private static String line(Problem problem) {
    return problem.code() + " " + problem.place() + ": " + problem.found().en();
  }
}
