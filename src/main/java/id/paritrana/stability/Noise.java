package id.paritrana.stability;

import id.paritrana.ruleset.Ruleset;
import id.paritrana.selection.Contender;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * In how many of many rounds the winners hold when every mark moves a little by chance. Drawn round
 * by round, nominees by their ids; each category begins with the same seed.
 *
 * @param rounds how many there were
 * @param sameWinners rounds with the very same winners
 * @param sameOrder those of them with the same order
 * @param sameSentUp rounds in which the very same go on
 * @param won how often each nominee won, by rank
 * @param wentOn how often each went on, by rank
 */
record Noise(int rounds, int sameWinners, int sameOrder, int sameSentUp, int[] won, int[] wentOn) {

  static Noise of(Field field, Ruleset ruleset, Question question, Patience patience)
      throws Impatient {
    Optional<Noise> noise = of(field, ruleset, question, patience, true);
    return noise.isPresent()
        ? noise.get()
        : of(field, ruleset, question, patience, false).orElseThrow();
  }

  /** None if the nominees cannot be told by the means of their marks after all. */
  private static Optional<Noise> of(
      Field field, Ruleset ruleset, Question question, Patience patience, boolean byMean)
      throws Impatient {
    List<Hearings> hearings =
        field.entrants().stream().map(one -> new Hearings(one, ruleset, byMean)).toList();
    List<Integer> byId = new ArrayList<>();
    for (int i = 0; i < field.size(); i++) {
      byId.add(i);
    }
    byId.sort((a, b) -> field.entrants().get(a).id().compareTo(field.entrants().get(b).id()));
    Standings standings = field.standings();
    BitSet before = field.now().winners();
    List<Integer> order = standings.ordered(before, field.cents(), field.contenders());
    Draws draws = new Draws(question.seed());
    int sameWinners = 0;
    int sameOrder = 0;
    int sameSentUp = 0;
    int[] won = new int[field.size()];
    int[] wentOn = new int[field.size()];
    for (int round = 0; round < question.rounds(); round++) {
      List<Contender> now = field.contenders();
      long[] cents = new long[field.size()];
      for (int i : byId) {
        patience.spend();
        Optional<Contender> moved = hearings.get(i).round(draws, question.halves());
        now.set(i, moved.orElse(now.get(i)));
        cents[i] = moved.map(one -> Entrant.cents(one.total())).orElse(Standings.OUT);
        if (hearings.get(i).otherwise()) {
          return Optional.empty();
        }
      }
      Standing standing = standings.of(cents, now);
      standing.winners().stream().forEach(i -> won[i]++);
      standing.sentUp().stream().forEach(i -> wentOn[i]++);
      sameSentUp += standing.sentUp().equals(field.now().sentUp()) ? 1 : 0;
      if (standing.winners().equals(before)) {
        sameWinners++;
        sameOrder += standings.ordered(before, cents, now).equals(order) ? 1 : 0;
      }
    }
    return Optional.of(
        new Noise(question.rounds(), sameWinners, sameOrder, sameSentUp, won, wentOn));
  }

  /** A part of all rounds, cut to four decimals. */
  static BigDecimal share(int part, int rounds) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(rounds), 4, RoundingMode.DOWN);
  }
}
