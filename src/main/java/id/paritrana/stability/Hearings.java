package id.paritrana.stability;

import id.paritrana.decision.Decision;
import id.paritrana.decision.Outcome;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.dossier.Mark;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.selection.Contender;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One nominee decided again with other marks. The rules are run once for each mean that comes up,
 * as long as nothing but the mean follows from the marks; every decision made shows whether that is
 * so, and where it is not they are run for each set of marks.
 */
final class Hearings {
  private static final String MEAN = "interview.mean";

  private final Entrant entrant;
  private final Heard heard;
  private final Ruleset ruleset;
  private final boolean byMean;
  private final Map<Object, Optional<Contender>> made = new HashMap<>();
  private boolean otherwise;

  Hearings(Entrant entrant, Ruleset ruleset, boolean byMean) {
    this.entrant = entrant;
    this.heard = new Heard(entrant.decision().dossier());
    this.ruleset = ruleset;
    this.byMean = byMean;
    this.otherwise = byMean && !follows(entrant.decision(), heard.mean());
  }

  /** Whether something else than the mean followed from the marks. */
  boolean otherwise() {
    return otherwise;
  }

  /** How the nominee would stand after one round; none if it would not be ranked. */
  Optional<Contender> round(Draws draws, int halves) {
    if (heard.silent()) {
      return Optional.of(entrant.contender());
    }
    List<Mark> marks = heard.moved(draws, halves);
    BigDecimal mean = heard.mean(marks);
    Object key = byMean && mean != null ? mean.stripTrailingZeros() : marks;
    return made.computeIfAbsent(key, k -> decided(marks, mean));
  }

  private Optional<Contender> decided(List<Mark> marks, @Nullable BigDecimal mean) {
    Decision decision = ruleset.decide(heard.with(marks));
    otherwise |= byMean && !follows(decision, mean);
    return decision.outcome() == Outcome.ELIGIBLE
            && Objects.equals(decision.category(), entrant.contender().category())
        ? Optional.of(new Entrant(entrant.contender(), decision).gaining(Map.of()))
        : Optional.empty();
  }

  private boolean follows(Decision decision, @Nullable BigDecimal mean) {
    Indicator said = decision.indicators().get(MEAN);
    boolean same = said == null ? mean == null : mean != null && said.value().compareTo(mean) == 0;
    return same && rest(decision).equals(rest(entrant.decision()));
  }

  private static Map<String, BigDecimal> rest(Decision decision) {
    Map<String, BigDecimal> rest = Entrant.figures(decision);
    rest.remove(MEAN);
    return rest;
  }
}
