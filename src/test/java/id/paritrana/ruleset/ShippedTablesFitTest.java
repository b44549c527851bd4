package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.analysis.TableAnalysis;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Table;
import org.junit.jupiter.api.Test;

/** The shipped criteria leave no gap and say nothing twice. */
class ShippedTablesFitTest {
  @Test
  void theAnalysisHasNothingToSay() {
    Problems problems = new Problems();
    Nominees nominees = Nominees.of(Shipped.ruleset().tables(), Shipped.ruleset().drl());
    for (Table table : Shipped.ruleset().tables()) {
      TableAnalysis.check(table, FactModel.domains(nominees), problems);
    }
    assertThat(problems.sorted()).isEmpty();
  }
}
