package id.paritrana.shadow;

import static id.paritrana.shadow.Desk.typed;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.decision.Decision;
import id.paritrana.decision.Outcome;
import id.paritrana.decision.json.DecisionWriter;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.DossierWriter;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Answers;
import id.paritrana.oracle.Dossiers;
import id.paritrana.ruleset.Ruleset;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the shadow counts is what deciding each dossier by both rulesets comes to. */
class DifferencesAgreeTest {
  /** What tells which row said something, and by which bound; no nominee need care. */
  private static final List<String> HOW =
      List.of(
          "firings",
          "indicators",
          "ruleset",
          "rule",
          "basis",
          "assumption",
          "says",
          "bound",
          "maximum");

  @TempDir Path folder;

  @Test
  void onDossiersOfAllKinds() throws Exception {
    try (Desk desk = new Desk(folder)) {
      String id =
          desk.submitted(
              desk.workbooks(
                  typed("scoring-government", "Cakupan", "I22", 55),
                  typed("scoring-government", "Cakupan", "I25", 12),
                  typed("weights", "Bobot", "E17", 0.35),
                  typed("weights", "Bobot", "E18", 0.40),
                  typed("gates", "Syarat pemerintah", "F18", 0.99)));
      Ruleset draft = Objects.requireNonNull(desk.publication.find(id).orElseThrow().ruleset());
      List<Dossier> dossiers =
          Dossiers.of(20261122, 250).filter(DifferencesAgreeTest::canBeFiled).toList();
      assertThat(dossiers).hasSizeGreaterThan(150);
      desk.shadows.begin(id, "siti", "to see");
      for (int i = 0; i < dossiers.size(); i++) {
        desk.decide(new DossierWriter().write(dossiers.get(i)).toString());
        desk.once(i + 1);
      }

      JsonNode state = desk.state();

      Expected expected = new Expected();
      dossiers.forEach(d -> expected.add(d, Shipped.ruleset().decide(d), draft.decide(d)));
      assertThat(expected.outcome).as("outcomes that differ").isGreaterThan(5);
      assertThat(expected.score).as("totals that differ").isGreaterThan(20);
      assertThat(state.at("/requests/compared").asInt()).isEqualTo(expected.compared);
      assertThat(state.at("/requests/skipped").asInt()).isZero();
      assertThat(state.at("/differ/decisions").asInt()).isEqualTo(expected.any);
      assertThat(state.at("/differ/outcome").asInt()).isEqualTo(expected.outcome);
      assertThat(state.at("/differ/category").asInt()).isZero();
      assertThat(state.at("/differ/score").asInt()).isEqualTo(expected.score);
      assertThat(state.at("/differ/otherwise").asInt()).isEqualTo(expected.otherwise);
      assertThat(state.at("/score/sum").decimalValue()).isEqualByComparingTo(expected.sum);
      assertThat(state.at("/score/lower/decisions").asInt()).isEqualTo(expected.lower);
      assertThat(changed(state, "categories", "category")).isEqualTo(expected.categories);
      assertThat(changed(state, "provinces", "province")).isEqualTo(expected.provinces);
      assertThat(state.get("explained").asInt()).isEqualTo(expected.any);
      assertThat(state.get("examples")).hasSize(20);
    }
  }

  private static boolean canBeFiled(Dossier dossier) {
    try {
      new DossierReader().read(new DossierWriter().write(dossier));
      return true;
    } catch (InvalidDossier e) {
      return false;
    }
  }

  private static Map<String, Integer> changed(JsonNode state, String list, String member) {
    Map<String, Integer> changed = new TreeMap<>();
    state
        .get(list)
        .forEach(one -> changed.put(one.get(member).asString(), one.get("changed").asInt()));
    changed.values().removeIf(many -> many == 0);
    return changed;
  }

  /** The same figures, reckoned from the decisions as they would be answered. */
  private static final class Expected {
    private final Map<String, Integer> categories = new TreeMap<>();
    private final Map<String, Integer> provinces = new TreeMap<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private int compared;
    private int any;
    private int outcome;
    private int score;
    private int lower;
    private int otherwise;

    void add(Dossier dossier, Decision before, Decision after) {
      if (before.outcome() == Outcome.CONTESTED && after.outcome() == Outcome.CONTESTED) {
        return;
      }
      compared++;
      if (plain(before).equals(plain(after))) {
        return;
      }
      any++;
      BigDecimal gained = after.score().total().subtract(before.score().total());
      outcome += before.outcome() == after.outcome() ? 0 : 1;
      score += gained.signum() == 0 ? 0 : 1;
      lower += gained.signum() < 0 ? 1 : 0;
      otherwise += before.outcome() == after.outcome() && gained.signum() == 0 ? 1 : 0;
      sum = sum.add(gained);
      categories.merge(String.valueOf(before.category()), 1, Integer::sum);
      provinces.merge(province(dossier.nominee().province()), 1, Integer::sum);
    }

    private static String province(String name) {
      return switch (name) {
        case "DKI Jakarta" -> "Jakarta";
        case "DI Yogyakarta" -> "Daerah Istimewa Yogyakarta";
        case "Bangka Belitung" -> "Kepulauan Bangka Belitung";
        default -> Provinces.known(name) ? name : "?";
      };
    }

    private static JsonNode plain(Decision decision) {
      JsonNode node = new DecisionWriter().write(decision);
      strip(node);
      return Answers.reread(node);
    }

    private static void strip(JsonNode node) {
      if (node instanceof ObjectNode object) {
        object.remove(HOW);
        for (String name : List.copyOf(object.propertyNames())) {
          JsonNode value = object.get(name);
          if (value.isNumber()) {
            object.put(name, value.decimalValue().stripTrailingZeros());
          }
        }
      }
      node.forEach(Expected::strip);
    }
  }
}
