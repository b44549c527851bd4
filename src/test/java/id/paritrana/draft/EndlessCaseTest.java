package id.paritrana.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that a case shows to be without end keeps the criteria from coming into force. */
class EndlessCaseTest {
  private static final String LOOP =
      """
      package id.paritrana.rules
      import id.paritrana.decision.fact.Indicator
      rule "round.*"
        @basis("asumsi") @en("feeds itself") @ind("memicu dirinya sendiri")
      when
        $i : Indicator()
      then
        insert(new Indicator($i.candidate(), "round." + $i.value(), $i.value()));
      end
      """;

  @Test
  void aRuleThatDoesNotEndIsAnError() {
    byte[] loop = LOOP.getBytes(StandardCharsets.UTF_8);

    Report report = Check.of(Shipped.ruleset().files(), List.of(new RuleFile("loop.drl", loop)));

    Problem endless =
        report.problems().stream().filter(p -> p.code() == Code.ENDLESS).findFirst().orElseThrow();
    assertThat(endless.severity()).isEqualTo(Severity.ERROR);
    assertThat(endless.found().en())
        .isEqualTo("no decision was made: rule `round.*` of loop.drl keeps firing");
    assertThat(report.clean()).isFalse();
  }
}
