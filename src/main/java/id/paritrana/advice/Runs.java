package id.paritrana.advice;

import id.paritrana.decision.Decision;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.ruleset.Ruleset;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Decides the dossier with some levers moved, each set of moves once. */
final class Runs {
  private final DossierReader reader = new DossierReader();
  private final Map<List<Move>, State> known = new HashMap<>();
  private final ObjectNode filed;
  private final Ruleset ruleset;
  private final List<Lever> levers;
  private final Cuts cuts;
  private final Possible possible;
  private final Budget budget;

  Runs(ObjectNode filed, Ruleset ruleset, List<Lever> levers, Cuts cuts, Budget budget) {
    this.filed = filed;
    this.ruleset = ruleset;
    this.levers = levers;
    this.cuts = cuts;
    this.possible = new Possible(filed);
    this.budget = budget;
  }

  Lever lever(int place) {
    return levers.get(place);
  }

  int levers() {
    return levers.size();
  }

  Cuts cuts() {
    return cuts;
  }

  Budget budget() {
    return budget;
  }

  State state(List<Move> moves) {
    State state = known.get(moves);
    if (state == null) {
      state = decide(moves).map(this::state).orElse(State.IMPOSSIBLE);
      known.put(moves, state);
    }
    return state;
  }

  private State state(Decision decision) {
    Map<String, BigDecimal> figures = new HashMap<>();
    decision.indicators().forEach((code, figure) -> figures.put(code, figure.value()));
    return new State(Standing.of(decision), figures, cuts.bands(figures));
  }

  /** Whether the moved dossier is free of contradictions; runs no rules. */
  boolean possible(List<Move> moves) {
    return possible.holds(moved(moves));
  }

  /** Decides the changed dossier, read from its JSON; none where that would contradict itself. */
  private Optional<Decision> decide(List<Move> moves) {
    ObjectNode dossier = moved(moves);
    if (!possible.holds(dossier)) {
      return Optional.empty();
    }
    budget.evaluate();
    return decided(dossier);
  }

  /** Decides anew whatever was known or spent before: what is shown was run. */
  Optional<Decision> again(List<Move> moves) {
    ObjectNode dossier = moved(moves);
    return possible.holds(dossier) ? decided(dossier) : Optional.empty();
  }

  private Optional<Decision> decided(ObjectNode dossier) {
    try {
      return Optional.of(ruleset.decide(reader.read(dossier)));
    } catch (InvalidDossier e) {
      return Optional.empty();
    }
  }

  private ObjectNode moved(List<Move> moves) {
    ObjectNode dossier = filed.deepCopy();
    moves.forEach(move -> levers.get(move.lever()).set(dossier, move.step()));
    return dossier;
  }
}
