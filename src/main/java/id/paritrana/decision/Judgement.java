package id.paritrana.decision;

import id.paritrana.decision.fact.Candidate;
import id.paritrana.decision.fact.Fact;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.finding.AwardProposed;
import id.paritrana.decision.finding.FlagRaised;
import id.paritrana.decision.finding.GateFailed;
import id.paritrana.decision.finding.Inapplicable;
import id.paritrana.decision.finding.PointsGiven;
import id.paritrana.decision.finding.Severity;
import id.paritrana.decision.finding.WeightSet;
import id.paritrana.dossier.Dossier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorts what the rules said into a decision. Rows that contest each other count for nothing. */
public final class Judgement {
  private final Tally tally = new Tally();
  private final List<Decision.Said<GateFailed>> gates = new ArrayList<>();
  private final List<Decision.Said<FlagRaised>> flags = new ArrayList<>();
  private final List<Decision.Said<AwardProposed>> awards = new ArrayList<>();
  private final TreeMap<String, Indicator> indicators = new TreeMap<>();
  private final Set<String> inapplicable = new HashSet<>();
  private final Set<String> weighted = new HashSet<>();
  private final Set<String> scored = new HashSet<>();
  private final List<Firing> firings;
  private final List<Contest> contested;
  private @Nullable Candidate candidate;

  public Judgement(List<Firing> firings, List<Contest> contested) {
    this.firings = firings;
    this.contested = contested;
    Set<Integer> contesting = new HashSet<>();
    contested.forEach(c -> c.firings().forEach(f -> contesting.add(f.order())));
    for (Firing firing : firings) {
      if (!contesting.contains(firing.order())) {
        firing.said().forEach(said -> sort(said, firing.rule()));
      }
    }
  }

  private void sort(Fact said, RuleRef rule) {
    if (said instanceof Indicator indicator) {
      indicators.put(indicator.indicator(), indicator);
    } else if (said instanceof PointsGiven points) {
      tally.add(points, rule);
      scored.add(points.indicator().indicator());
    } else if (said instanceof GateFailed gate) {
      gates.add(new Decision.Said<>(gate, rule));
      if (gate.severity() == Severity.VERIFY) {
        flags.add(new Decision.Said<>(flag(gate), rule));
      }
    } else if (said instanceof WeightSet weight) {
      tally.add(weight, rule);
      weighted.add(weight.aspect());
    } else if (said instanceof FlagRaised flag) {
      flags.add(new Decision.Said<>(flag, rule));
    } else if (said instanceof AwardProposed award) {
      awards.add(new Decision.Said<>(award, rule));
    } else if (said instanceof Inapplicable none) {
      inapplicable.add(none.indicator());
    } else if (said instanceof Candidate found) {
      candidate = found;
    }
  }

  private static FlagRaised flag(GateFailed gate) {
    return new FlagRaised(gate.gate(), gate.says().en(), gate.says().id());
  }

  /** The nominee with its category; none when not even its scale could be settled. */
  public @Nullable Candidate candidate() {
    return candidate;
  }

  /** Whether a figure is there, or cannot be. */
  public boolean settled(String indicator) {
    return indicators.containsKey(indicator) || inapplicable.contains(indicator);
  }

  /** Whether a figure is there and no row took it. */
  public boolean unscored(String indicator) {
    return contested.isEmpty() && indicators.containsKey(indicator) && !scored.contains(indicator);
  }

  /** Asks the panel to look at something that no rule could say. */
  public void flag(FlagRaised flag, RuleRef about) {
    flags.add(new Decision.Said<>(flag, about));
  }

  /** Aspects that have a weight. */
  public boolean weighted(String aspect) {
    return weighted.contains(aspect);
  }

  public boolean isContested() {
    return !contested.isEmpty();
  }

  /** The decision, given what is missing. */
  public Decision decision(Dossier dossier, List<Missing> missing, String ruleset) {
    return new Decision(
        outcome(missing),
        dossier,
        candidate == null ? null : candidate.category(),
        tally.score(),
        List.copyOf(gates),
        List.copyOf(flags),
        missing,
        contested,
        List.copyOf(awards),
        indicators,
        firings,
        ruleset);
  }

  private Outcome outcome(List<Missing> missing) {
    if (!contested.isEmpty()) {
      return Outcome.CONTESTED;
    } else if (gates.stream().anyMatch(g -> g.finding().severity() == Severity.DISQUALIFY)) {
      return Outcome.INELIGIBLE;
    }
    return missing.isEmpty() ? Outcome.ELIGIBLE : Outcome.INCOMPLETE;
  }
}
