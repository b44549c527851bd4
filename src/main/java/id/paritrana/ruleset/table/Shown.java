package id.paritrana.ruleset.table;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Quote;
import java.math.BigDecimal;

/** A cell's value as a person would write it, in backticks. */
final class Shown {
  private Shown() {}

  /** What a spreadsheet program shows, in the English way and in the Indonesian. */
  static Text as(String shown) {
    String other = shown.replace(',', '\0').replace('.', ',').replace('\0', '.');
    return new Text(Quote.of(shown), Quote.of(other));
  }

  static Text of(Object value) {
    String quoted = Quote.of(value instanceof BigDecimal number ? number.toPlainString() : value);
    return new Text(quoted, value instanceof BigDecimal ? quoted.replace('.', ',') : quoted);
  }
}
