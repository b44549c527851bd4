package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.decision.fact.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * How Drools takes the numbers of DRL: why a bound is shown with a B before Drools reads a sheet.
 */
class StockLiteralsTest {
  @Test
  void aPlainBoundIsABinaryFractionToDroolsAndADecimalLiteralIsExact() {
    String[] conditions = {
      "amount < 0.2", "amount >= 0.2", "amount < 0.2B", "amount >= 0.2B", "amount > 0.2B"
    };

    assertThat(fired("0.2", conditions))
        .containsExactlyInAnyOrder("amount < 0.2", "amount >= 0.2B");
    assertThat(fired("0.2000000000000000000001", conditions))
        .containsExactlyInAnyOrder("amount < 0.2", "amount >= 0.2B", "amount > 0.2B");
  }

  @Test
  void aPlainBoundOfBillionsDoesNotCompile() {
    assertThatThrownBy(() -> base("amount > 5000000000")).hasMessageContaining("out of range");
    assertThat(base("amount > 5000000000B").getKiePackages()).isNotEmpty();
  }

  /** Which of the conditions hold for an amount. */
  private static List<String> fired(String amount, String... conditions) {
    List<String> fired = new ArrayList<>();
    KieSession session = base(conditions).newKieSession();
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void afterMatchFired(AfterMatchFiredEvent event) {
            fired.add(event.getMatch().getRule().getName());
          }
        });
    session.insert(new Size("SALES", new BigDecimal(amount)));
    session.fireAllRules();
    session.dispose();
    return fired;
  }

  private static KieBase base(String... conditions) {
    StringBuilder drl = new StringBuilder("import id.paritrana.decision.fact.Size\n");
    for (String condition : conditions) {
      drl.append("rule \"%s\" when Size(%s) then end\n".formatted(condition, condition));
    }
    return new KieHelper()
        .addContent(drl.toString(), ResourceType.DRL)
        .build(ExecutableModelProject.class);
  }
}
