package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EvaluationTest extends Service {
  @Test
  void saysWhatADecisionWouldSayAndRecordsNothing() {
    long entries = journal.verify().entries();

    HttpResponse<byte[]> evaluated = post("/api/v1/evaluations", musiRawas("E-1"));

    assertThat(evaluated.statusCode()).isEqualTo(200);
    assertThat(journal.verify().entries()).isEqualTo(entries);
    assertThat(json(evaluated).has("id")).isFalse();
    assertThat(json(evaluated).has("decidedAt")).isFalse();
    assertThat(json(evaluated).has("journal")).isFalse();
    String decided = text(post("/api/v1/decisions", musiRawas("E-1")));
    assertThat(decided)
        .contains(text(evaluated).substring(1, text(evaluated).length() - "}\n".length()));
  }

  @Test
  void changesReplaceAddAndRemoveFields() {
    JsonNode changed =
        json(
            post(
                "/api/v1/evaluations",
                with(
                    """
                    {"participation": {"PU": {"covered": 20000}, "BPU": null},
                     "vulnerableWorkers": {"protected": [{"funding": "APBD", "workers": 51000}]},
                     "indicators": {"extra.figure": 7}}""")));

    assertThat(changed.at("/indicators/coverage.ratio").decimalValue())
        .isEqualByComparingTo("0.250969369188"); // 20,000 of 79,691
    assertThat(changed.get("indicators").has("coverage.segment.BPU")).isFalse();
    assertThat(changed.at("/indicators/vulnerable.ratio").asInt()).isEqualTo(1);
    assertThat(changed.at("/indicators/extra.figure").asInt()).isEqualTo(7);
  }

  @Test
  void tellsWhatWasBeforeTheChange() {
    JsonNode changed = json(post("/api/v1/evaluations", with("{\"regulations\": []}")));

    assertThat(changed.get("outcome").asString()).isEqualTo("INELIGIBLE");
    assertThat(changed.at("/gates/0/code").asString()).isEqualTo("NO_REGULATION");
    assertThat(changed.at("/score/total").decimalValue()).isEqualByComparingTo("56.5");
    assertThat(changed.get("before"))
        .isEqualTo(
            JSON.readTree(
                "{\"outcome\": \"ELIGIBLE\", \"category\": \"REGENCY_CITY\", \"total\": 77.5}"));
  }

  @Test
  void aChangeOfNothingLeavesTheDecision() {
    JsonNode changed = json(post("/api/v1/evaluations", with("{}")));

    assertThat(changed.at("/before/total")).isEqualTo(changed.at("/score/total"));
  }

  @Test
  void refusesAChangeThatLeavesNoDossier() {
    assertThat(pointers("{\"nominee\": null}")).containsExactly("/nominee");
    assertThat(pointers("{\"assessmentYear\": \"next\"}")).containsExactly("/assessmentYear");
    assertThat(pointers("{\"members\": {\"covring\": 1}}")).containsExactly("/members/covring");
    assertThat(pointers("[]")).containsExactly("");
    assertThat(pointers("null")).containsExactly("");
  }

  @Test
  void refusesAFaultyDossierEvenWhenTheChangeWouldMendIt() {
    String broken = with("{\"stage\": \"SCREENING\"}").replace("\"SCREENING\",", "\"SOON\",");

    JsonNode problem = Refusal.of(post("/api/v1/evaluations", broken), 400);

    assertThat(Refusal.places(problem, "pointer")).containsExactly("/stage");
  }

  @Test
  void changesAreNoPartOfADossierThatIsDecided() {
    JsonNode problem = Refusal.of(post("/api/v1/decisions", with("{}")), 400);

    assertThat(Refusal.places(problem, "pointer")).containsExactly("/changes");
  }

  private Iterable<String> pointers(String changes) {
    return Refusal.places(Refusal.of(post("/api/v1/evaluations", with(changes)), 400), "pointer");
  }

  private static String with(String changes) {
    String dossier = musiRawas("E-2").strip();
    return dossier.substring(0, dossier.length() - 1) + ", \"changes\": " + changes + "}";
  }
}
