package id.paritrana.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Shipped;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Mark;
import id.paritrana.ruleset.Clocks;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.selection.Place;
import id.paritrana.selection.Ranking;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The simulation held against one that decides every nominee of every round in full. */
class NoiseTest {
  private static final Ruleset RULESET = Shipped.ruleset();

  @Test
  void theDrawsAreThoseOfSplitMix64() {
    Draws draws = new Draws(42);
    SplittableRandom reference = new SplittableRandom(42);
    for (int i = 0; i < 1_000; i++) {
      assertThat(draws.next()).isEqualTo(reference.nextLong());
    }
  }

  @Test
  void theRoundsAreThoseOfAPlainSimulation() throws Exception {
    List<Dossier> dossiers = alike(6);
    Question question = new Question(2, 40, 99);
    Field field = Nominees.field(dossiers, RULESET);
    Noise noise = Noise.of(field, RULESET, question, new Patience(Clocks.OWN));

    SplittableRandom random = new SplittableRandom(99);
    List<String> before = winners(field.ranking());
    int sameSet = 0;
    int sameOrder = 0;
    Map<String, Integer> won = new TreeMap<>();
    for (int round = 0; round < 40; round++) {
      List<Dossier> moved = new ArrayList<>();
      for (Dossier dossier : dossiers) {
        moved.add(moved(dossier, random, 2));
      }
      List<String> now = winners(Nominees.ranked(moved, RULESET));
      now.forEach(id -> won.merge(id, 1, Integer::sum));
      sameOrder += now.equals(before) ? 1 : 0;
      sameSet += now.size() == before.size() && now.containsAll(before) ? 1 : 0;
    }

    Map<String, Integer> told = new TreeMap<>();
    for (int i = 0; i < field.size(); i++) {
      if (noise.won()[i] > 0) {
        told.put(field.entrants().get(i).id(), noise.won()[i]);
      }
    }
    assertThat(told).isEqualTo(won);
    assertThat(noise.sameWinners()).isEqualTo(sameSet).isLessThan(40);
    assertThat(noise.sameOrder()).isEqualTo(sameOrder).isGreaterThan(0);
  }

  @Test
  void theSameSeedGivesTheSameAnswer() throws Exception {
    Field field = Nominees.field(Nominees.read(Nominees.drawn(8, 8)), RULESET);
    Question question = new Question(2, 100, 5);
    Noise one = Noise.of(field, RULESET, question, new Patience(Clocks.OWN));
    Noise two = Noise.of(field, RULESET, question, new Patience(Clocks.OWN));
    assertThat(two).usingRecursiveComparison().isEqualTo(one);
  }

  @Test
  void aNomineeWithoutMarksDoesNotMove() throws Exception {
    Dossier silent = Nominees.read(Nominees.drawn(9, 1)).get(0).with(new Interview(null, null));
    Entrant entrant =
        new Entrant(Nominees.contender(RULESET.decide(silent)), RULESET.decide(silent));
    assertThat(new Hearings(entrant, RULESET, true).round(new Draws(1), 20))
        .contains(entrant.contender());
  }

  @Test
  void anAnswerThatTakesTooLongIsGivenUp() {
    Field field = Nominees.field(Nominees.read(Nominees.drawn(9, 4)), RULESET);
    Patience none = new Patience(Duration.ZERO, Clocks.OWN);
    assertThatThrownBy(() -> Noise.of(field, RULESET, Question.USUAL, none))
        .isInstanceOf(Impatient.class);
  }

  /** Nominees that only one mark tells apart. */
  private static List<Dossier> alike(int many) {
    List<ObjectNode> alike = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      ObjectNode dossier = Nominees.drawn(7, 1).get(0);
      ((ObjectNode) dossier.get("nominee")).put("id", "N-" + i);
      ((ObjectNode) dossier.at("/interview/marks/0/items")).put("material", 70 + 4 * i);
      alike.add(dossier);
    }
    return Nominees.read(alike);
  }

  private static List<String> winners(Ranking ranking) {
    return ranking.places().stream()
        .filter(Place::winner)
        .map(place -> place.contender().nominee().id())
        .toList();
  }

  /** The same draw, written out: unsigned halves of 64 bits, refused beyond the last multiple. */
  private static Dossier moved(Dossier dossier, SplittableRandom random, int halves) {
    long bound = 2L * halves + 1;
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : dossier.interview().marks()) {
      Map<String, BigDecimal> items = new LinkedHashMap<>();
      for (Map.Entry<String, BigDecimal> item : mark.items().entrySet()) {
        long half = random.nextLong() >>> 1;
        while (half / bound >= Long.MAX_VALUE / bound) {
          // The last, incomplete run of remainders.
          if (Long.MAX_VALUE % bound == bound - 1) {
            break;
          }
          half = random.nextLong() >>> 1;
        }
        double given = item.getValue().doubleValue() + (half % bound - halves) * 0.5;
        items.put(item.getKey(), BigDecimal.valueOf(Math.max(0, Math.min(100, given))));
      }
      marks.add(new Mark(mark.seat(), mark.assessor(), mark.employer(), items));
    }
    return dossier.with(new Interview(dossier.interview().attendance(), marks));
  }
}
