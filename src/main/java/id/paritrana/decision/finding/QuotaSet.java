package id.paritrana.decision.finding;

import id.paritrana.dossier.Text;
import java.math.BigDecimal;

/**
 * How many places a cohort has.
 *
 * @param winners ranks that win
 * @param sentUp ranks that go on to the next stage
 * @param minimum the least total that wins or goes on
 */
public record QuotaSet(int winners, int sentUp, BigDecimal minimum) implements Finding {
  @Override
  public Text says() {
    String least = minimum.toPlainString();
    return new Text(
        winners + " win and " + sentUp + " go on, with a total of at least " + least,
        winners + " menang dan " + sentUp + " maju, dengan nilai total paling rendah " + least);
  }
}
