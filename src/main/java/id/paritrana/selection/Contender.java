package id.paritrana.selection;

import id.paritrana.decision.Outcome;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /**
   * Who stands for election. Ids are given out within a province, so that an id alone may be two
   * nominees' above it.
   *
   * @param kind the name of the dossier's enum
   * @param called what it is called among those it stands with: its id, and its province too where
   *     another has the same id
   */
  public record Nominee(String id, String name, String kind, String province, String called) {
    /** Who it is, however its province is spelled. */
    public record Key(String province, String id) {}

    /** Alone with its id. */
    public Nominee(String id, String name, String kind, String province) {
      this(id, name, kind, province, id);
    }

    public Key key() {
      return new Key(Provinces.usual(province), id);
    }

    /** Its id with its province, as {@code UMK-05 (Lampung)}. */
    public String full() {
      return id + " (" + province + ")";
    }

    /** Whether somebody who says this means it and no other. */
    public boolean answersTo(String said) {
      return said.equals(called) || said.equals(full());
    }
  }

  /**
   * What the panel should look at, or an award; with the rule that said so.
   *
   * @param basis what the rule rests on; none where the decision does not say it
   */
  public record Flag(
      String code, String rule, @Nullable String basis, boolean assumption, Text says) {}

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

  /** The same contender under a name that no other has. */
  public Contender called(String called) {
    Nominee named =
        new Nominee(nominee.id(), nominee.name(), nominee.kind(), nominee.province(), called);
    return new Contender(
        decision,
        sequence,
        hash,
        named,
        category,
        outcome,
        total,
        aspects,
        indicators,
        flags,
        reasons,
        awards,
        ruleset);
  }

  /** The same contender with one more reason why it is not ranked, before the others. */
  public Contender because(Text reason) {
    return new Contender(
        decision,
        sequence,
        hash,
        nominee,
        category,
        outcome,
        total,
        aspects,
        indicators,
        flags,
        Stream.concat(Stream.of(reason), reasons.stream()).toList(),
        awards,
        ruleset);
  }

  public boolean eligible() {
    return outcome == Outcome.ELIGIBLE && category != null;
  }
}
