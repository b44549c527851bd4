package id.paritrana.selection;

import id.paritrana.decision.Outcome;
import id.paritrana.dossier.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One recorded decision as a selection sees it.
 *
 * @param decision its id
 * @param sequence its place in the journal
 * @param hash its link of the chain
 * @param category none where no row found one
 * @param total 0 to 100, with two decimals
 * @param reasons why it is not eligible; empty if it is
 * @param awards special awards that the decision proposes
 */
public record Contender(
    String decision,
    long sequence,
    String hash,
    Nominee nominee,
    @Nullable String category,
    Outcome outcome,
    BigDecimal total,
    List<Aspect> aspects,
    Map<String, BigDecimal> indicators,
    List<Flag> flags,
    List<Text> reasons,
    List<Flag> awards,
    String ruleset) {

  /** Who stands for election; the kind is the name of the dossier's enum. */
  public record Nominee(String id, String name, String kind, String province) {}

  /** What the panel should look at, or an award; with the rule that said so. */
  public record Flag(String code, String rule, Text says) {}

  /**
   * One weighted aspect of the score.
   *
   * @param points scaled to the most that can be reached
   * @param weight a fraction
   * @param maximum the most that can be reached before scaling
   */
  public record Aspect(
      String code,
      BigDecimal points,
      BigDecimal weight,
      BigDecimal weighted,
      BigDecimal maximum,
      String rule,
      List<Criterion> criteria) {}

  /** Points that one rule gave for one indicator, before scaling. */
  public record Criterion(String indicator, BigDecimal value, BigDecimal points, String rule) {}

  /** The same contender as it would stand with other points. */
  public Contender with(BigDecimal other, List<Aspect> scored, Map<String, BigDecimal> figures) {
    return new Contender(
        decision, sequence, hash, nominee, category, outcome, other, scored, figures, flags,
        reasons, awards, ruleset);
  }

  public boolean eligible() {
    return outcome == Outcome.ELIGIBLE && category != null;
  }
}
