package id.paritrana.plenary;

import id.paritrana.dossier.Convening.Drawn;
import id.paritrana.dossier.Text;
import id.paritrana.selection.Comparison;
import id.paritrana.selection.Contender;
import id.paritrana.selection.Measure;
import org.jspecify.annotations.Nullable;

/** Why one stands above another, in a sentence. */
final class Sentences {
  private Sentences() {}

  /**
   * The sentence.
   *
   * @param settled how the panel settled the tie, if it did
   */
  static Text of(Comparison comparison, @Nullable Drawn settled) {
    String above = comparison.above().nominee().name();
    String below = comparison.below().nominee().name();
    Measure by = comparison.deciding();
    if (by != null) {
      boolean total = comparison.lacks().signum() != 0;
      return new Text(
          "%s stands above %s by %s: %s against %s%s"
              .formatted(
                  above,
                  below,
                  total ? "its total" : by.by(),
                  figure(by, comparison.above(), "none"),
                  figure(by, comparison.below(), "none"),
                  total ? "" : ", their totals being equal"),
          "%s di atas %s menurut %s: %s dibanding %s%s"
              .formatted(
                  above,
                  below,
                  total ? "nilai total" : by.by(),
                  figure(by, comparison.above(), "tidak ada"),
                  figure(by, comparison.below(), "tidak ada"),
                  total ? "" : ", karena nilai total sama"));
    } else if (settled != null) {
      return new Text(
          "%s stands above %s as the panel settled their tie: %s"
              .formatted(above, below, settled.reason()),
          "%s di atas %s menurut keputusan panel atas seri: %s"
              .formatted(above, below, settled.reason()));
    }
    return new Text(
        "%s and %s are equal in total and in every tie-break; they share the rank"
            .formatted(above, below),
        "%s dan %s sama nilai totalnya dan sama menurut semua penentu; peringkatnya sama"
            .formatted(above, below));
  }

  private static String figure(Measure by, Contender contender, String none) {
    return by.of(contender).map(value -> value.stripTrailingZeros().toPlainString()).orElse(none);
  }
}
