package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AdviceTest extends Service {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void everyFailedGateSaysHowFarOffItIs() throws Exception {
    JsonNode answer = json(get(firm("AD-1") + "/why-not"));

    assertThat(answer.get("outcome").asString()).isEqualTo("INELIGIBLE");
    assertThat(answer.get("ruleset").asString()).startsWith("sha256:");
    assertThat(answer.at("/gates").valueStream().map(gate -> told(gate)))
        .containsExactly(
            "PDS_WORKERS DISQUALIFY registered.ratio 0.9 >= 1 off by 0.1 ELG-008",
            "PDS_WAGES DISQUALIFY wage.ratio 0.9 >= 1 off by 0.1 ELG-009",
            "ARREARS DISQUALIFY contribution.arrears 3 < 1 off by 2 ELG-011");
    JsonNode first = answer.at("/gates/0");
    assertThat(first.get("file").asString()).isEqualTo("gates.xlsx");
    assertThat(first.get("sheet").asString()).isEqualTo("Syarat badan usaha");
    assertThat(first.get("cell").asString()).matches("A\\d+");
    assertThat(first.get("basis").asString()).contains("[S105]");
    assertThat(first.get("assumption").asBoolean()).isTrue();
    assertThat(first.at("/says/en").asString()).contains("registered.ratio = 0.9 but must be >= 1");
    assertThat(first.at("/says/id").asString()).contains("padahal seharusnya");
    assertThat(answer.get("missing").isEmpty()).isTrue();
  }

  @Test
  void bandsNotReachedComeByWhatTheyWouldAdd() throws Exception {
    JsonNode bands = json(get(firm("AD-2") + "/why-not")).get("bands");

    JsonNode most = bands.get(0);
    assertThat(most.get("indicator").asString()).isEqualTo("registered.ratio");
    assertThat(most.get("from").asString()).isEqualTo(">= 1");
    assertThat(most.get("distance").decimalValue()).isEqualByComparingTo("0.1");
    assertThat(most.get("points").asInt()).isEqualTo(30);
    // 30 of the 95 points there are, at 65 %
    assertThat(most.at("/gain/aspect").decimalValue()).isEqualByComparingTo("31.58");
    assertThat(most.at("/gain/total").decimalValue()).isEqualByComparingTo("20.53");
    assertThat(most.get("rule").asString()).isEqualTo("COM-002");
    assertThat(bands.valueStream().map(b -> b.at("/gain/total").decimalValue()).toList())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(
            bands
                .valueStream()
                .map(b -> b.get("indicator").asString() + " " + b.get("from").asString()))
        .contains("digital.jmo >= 0.5", "digital.jmo >= 0.75")
        .contains("contribution.on_time >= 0.9", "contribution.on_time >= 1")
        .doesNotContain("contribution.on_time >= 0.75", "digital.jmo >= 0.25");
  }

  @Test
  void aMissingFigureNamesTheFieldsItComesFrom() {
    String lacking =
        musiRawas("AD-3")
            .replaceFirst("\"population\": \\d+,", "")
            .replaceFirst("\"members\"[^}]*\\},", "");
    JsonNode answer = json(get(decided(lacking) + "/why-not"));

    assertThat(
            answer
                .get("missing")
                .valueStream()
                .map(m -> m.get("indicator").asString() + " " + m.get("fields")))
        .containsExactlyInAnyOrder(
            "vulnerable.ratio [\"/vulnerableWorkers/population\"]",
            "members.offices [\"/members/offices\",\"/members/covering\"]");
    assertThat(answer.at("/missing/0/neededBy").size()).isPositive();
  }

  @Test
  void theSmallestChangeThatMakesAFirmEligibleIsFoundAndProven() throws Exception {
    long entries = journal.verify().entries();
    String firm = firm("AD-4");

    JsonNode answer = json(post(firm + "/smallest-changes", "{}"));

    assertThat(answer.at("/goal/outcome").asString()).isEqualTo("ELIGIBLE");
    assertThat(answer.at("/before/outcome").asString()).isEqualTo("INELIGIBLE");
    assertThat(answer.get("smallest").size()).isEqualTo(1);
    JsonNode only = answer.at("/smallest/0");
    assertThat(
            only.get("changes")
                .valueStream()
                .map(c -> c.get("pointer").asString() + " " + c.get("from") + " " + c.get("to")))
        .containsExactly(
            "/compliance/registered 180 200",
            "/compliance/wagesReported 10800000000 12000000000",
            "/compliance/monthsInArrears 3 0");
    assertThat(only.get("outcome").asString()).isEqualTo("ELIGIBLE");
    assertThat(only.get("gatesPassed").valueStream().map(g -> g.get("code").asString()))
        .containsExactly("PDS_WORKERS", "PDS_WAGES", "ARREARS");
    assertThat(only.get("bandsReached").valueStream().map(b -> b.get("rule").asString()))
        .contains("COM-002", "COM-004");
    assertThat(answer.at("/search/exhaustive").asBoolean()).isTrue();
    assertThat(answer.get("assumption").asBoolean()).isTrue();
    assertThat(journal.verify().entries()).isEqualTo(entries + 1);
  }

  @Test
  void aChangeThatIsShownDecidesAsItSays() throws Exception {
    String dossier =
        Files.readString(GOLDEN.resolve("bank-nagari.dossier.json")).replace("RC-148", "AD-5");
    JsonNode answer =
        json(
            post(
                decided(dossier) + "/smallest-changes",
                "{\"goal\": {\"total\": 77}, \"fixed\": [\"/compliance\"], \"costs\": {\"/digital/jmoUsers\": 0.001, \"/csr\": 1000}}"));
    JsonNode first = answer.at("/smallest/0");

    String changed = dossier;
    for (JsonNode change : first.get("changes")) {
      String name = change.get("pointer").asString().replaceAll(".*/", "");
      assertThat(change.get("pointer").asString()).doesNotStartWith("/compliance");
      changed =
          changed.replaceFirst(
              "\"" + name + "\": " + change.get("from"), "\"" + name + "\": " + change.get("to"));
    }
    JsonNode evaluated =
        json(
            post(
                "/api/v1/evaluations",
                changed.replace("\"innovations\": [", "\"innovations\": [" + added(first))));
    assertThat(evaluated.at("/score/total").decimalValue())
        .isEqualByComparingTo(first.get("total").decimalValue())
        .isGreaterThanOrEqualTo(new java.math.BigDecimal(77));
  }

  @Test
  void aGoalOutOfReachSaysWhatIsTheBest() throws Exception {
    String sanctioned =
        Files.readString(GOLDEN.resolve("bank-nagari.dossier.json"))
            .replace("RC-148", "AD-6")
            .replace("\"sanction\": false", "\"sanction\": true");

    JsonNode problem = Refusal.of(post(decided(sanctioned) + "/smallest-changes", ""), 422);

    assertThat(problem.get("type").asString()).endsWith(":unreachable-goal");
    assertThat(problem.get("detail").asString()).contains("gates still failing: UNDER_SANCTION");
    assertThat(problem.get("rincian").asString())
        .contains("syarat yang tetap gagal: UNDER_SANCTION");
    assertThat(Refusal.places(problem, "pointer")).containsExactly("/goal");
  }

  @Test
  void everyFaultOfAQuestionIsNamed() {
    String decision = decided(musiRawas("AD-7"));

    assertThat(
            faults(
                decision,
                "{\"fixed\": [\"/nominee\", \"/participation\"], \"costs\": {\"/nothing\": 1}}"))
        .containsExactly("/fixed/0", "/costs/~1nothing");
    assertThat(
            faults(
                decision,
                "{\"costs\": {\"/regulations\": -1}, \"most\": 4, \"goal\": {\"total\": 101}, \"gaol\": 1}"))
        .containsExactlyInAnyOrder("/costs/~1regulations", "/most", "/goal/total", "/gaol");
    assertThat(faults(decision, "{\"goal\": {\"outcome\": \"INELIGIBLE\"}}"))
        .containsExactly("/goal/outcome");
    assertThat(faults(decision, "{\"goal\": {}, \"fixed\": 1, \"costs\": []}"))
        .containsExactly("/goal", "/fixed", "/costs");
    assertThat(faults(decision, "[]")).containsExactly("");
    assertThat(faults(decision, "{\"most\": 1e999999999}")).containsExactly("/most");
    assertThat(faults(decision, "{\"most\": ")).hasSize(1);
  }

  @Test
  void ofWhatWasNotDecidedNothingIsSaid() {
    Refusal.of(get("/api/v1/decisions/none/why-not"), 404);
    Refusal.of(post("/api/v1/decisions/none/smallest-changes", "{}"), 404);
    String ruleset = journal.entries(0, 1).stream().map(Entry::id).findFirst().orElseThrow();
    Refusal.of(get("/api/v1/decisions/" + ruleset + "/why-not"), 404);
  }

  @Test
  void nobodyIsNamed() throws Exception {
    String dossier =
        Files.readString(GOLDEN.resolve("raja-ampat-interview.dossier.json"))
            .replace("RC-127", "AD-8")
            .replace("\"A-1\"", "\"Qxzwvkj\"")
            .replace("\"LEADER\"", "\"OTHER\"");
    String decision = decided(dossier);

    String changes =
        text(
            post(
                decision + "/smallest-changes",
                "{\"goal\": {\"total\": 79}, \"fixed\": [\"/participation\", \"/vulnerableWorkers\", \"/regulations\", \"/innovations\"]}"));

    assertThat(changes).contains("/interview/attendance", "\"DEPUTY\"");
    assertThat(changes + text(get(decision + "/why-not")))
        .doesNotContain("Qxzwvkj", "sealed:", "A-2");
  }

  private Iterable<String> faults(String decision, String ask) {
    return Refusal.places(Refusal.of(post(decision + "/smallest-changes", ask), 400), "pointer");
  }

  private static String told(JsonNode gate) {
    return "%s %s %s %s %s off by %s %s"
        .formatted(
            gate.get("code").asString(),
            gate.get("severity").asString(),
            gate.get("indicator").asString(),
            gate.get("value"),
            gate.get("bound").asString(),
            gate.get("distance"),
            gate.get("rule").asString());
  }

  /** Innovations among the changes, as they stand in a list. */
  private static String added(JsonNode change) {
    StringBuilder added = new StringBuilder();
    change
        .get("changes")
        .valueStream()
        .filter(c -> c.get("pointer").asString().equals("/innovations/-"))
        .forEach(c -> added.append(c.get("to")).append(", "));
    return added.toString();
  }

  private String firm(String nominee) throws Exception {
    return decided(
        Files.readString(GOLDEN.resolve("firm-with-three-failing-gates.dossier.json"))
            .replace("\"E-1\"", "\"" + nominee + "\""));
  }

  /** The path of a decision of this dossier. */
  private String decided(String dossier) {
    return "/api/v1/decisions/" + json(post("/api/v1/decisions", dossier)).get("id").asString();
  }
}
