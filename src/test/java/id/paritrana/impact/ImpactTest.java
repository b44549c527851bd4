package id.paritrana.impact;

import static id.paritrana.impact.Recording.removed;
import static id.paritrana.impact.Recording.typed;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.Ruleset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Three regencies of one province: A covers 83.75 % of its workers and has 77.5 points, B 74.04 %,
 * C 68.46 %, and both have 68.5.
 */
class ImpactTest {
  private static final String POINTS = "scoring-government";

  @TempDir Path folder;
  private Recording recording;

  @BeforeEach
  void threeDecisions() {
    recording = new Recording(folder);
    recording.decide("A", 40_000);
    recording.decide("B", 27_300);
    recording.decide("C", 20_000);
  }

  @AfterEach
  void close() {
    recording.close();
  }

  @Test
  void aBandThatBeginsEarlierLiftsWhoeverLiesBetweenAndLeavesOthersBehind() {
    Stored report =
        recording.impact(
            recording.draft(
                typed(POINTS, "Cakupan", "F22", 0.70), typed(POINTS, "Cakupan", "G21", 0.70)));

    assertThat(told(report))
        .containsExactly(
            "B ELIGIBLE 68.5 → ELIGIBLE 73 (4.5) [\"COV-005\",\"COV-006\"] 2/3 → 2/3",
            "C ELIGIBLE 68.5 → ELIGIBLE 68.5 (0) [] 2/3 → 3/3");
    JsonNode line = Recording.changes(report).get(0).at("/criteria/0");
    assertThat(line.toString())
        .isEqualTo(
            "{\"aspect\":\"COVERAGE\",\"indicator\":\"coverage.ratio\","
                + "\"value\":{\"before\":0.740405422971,\"after\":0.740405422971},"
                + "\"points\":{\"before\":50,\"after\":60},"
                + "\"rule\":{\"before\":\"COV-005\",\"after\":\"COV-006\"}}");
    assertThat(report.head().at("/rules/COV-006/after").toString())
        .isEqualTo("{\"file\":\"scoring-government.xlsx\",\"sheet\":\"Cakupan\",\"cell\":\"A22\"}");
    assertThat(report.head().get("changed").asInt()).isEqualTo(1);
    assertThat(report.head().get("rankOnly").asInt()).isEqualTo(1);
  }

  @Test
  void fewerPointsInARowTakeThemFromWhomItTakes() {
    Stored report = recording.impact(recording.draft(typed(POINTS, "Cakupan", "I22", 55)));

    assertThat(told(report))
        .containsExactly("A ELIGIBLE 77.5 → ELIGIBLE 75.25 (-2.25) [\"COV-006\"] 1/3 → 1/3");
    assertThat(report.head().at("/largestLoss").toString())
        .isEqualTo(
            "{\"decision\":\"d-1\",\"nominee\":\"A\",\"name\":\"Kabupaten Musi Rawas\",\"province\":\"Sumatera Selatan\",\"change\":-2.25}");
    assertThat(report.head().get("largestGain").isNull()).isTrue();
    assertThat(cause(report, "COV-006")).isEqualTo("1 1 -2.25 -2.25 -2.25 shared: false");
  }

  @Test
  void weightsMoveEverybodyAndAreNamedOnceAsShared() {
    Stored report =
        recording.impact(
            recording.draft(
                typed("weights", "Bobot", "E17", 0.35), typed("weights", "Bobot", "E18", 0.40)));

    assertThat(told(report))
        .containsExactly(
            "A ELIGIBLE 77.5 → ELIGIBLE 76.5 (-1) [\"WGT-001\",\"WGT-002\"] 1/3 → 1/3",
            "C ELIGIBLE 68.5 → ELIGIBLE 68.5 (0) [\"WGT-001\",\"WGT-002\"] 2/3 → 2/3",
            "B ELIGIBLE 68.5 → ELIGIBLE 68.5 (0) [\"WGT-001\",\"WGT-002\"] 2/3 → 2/3");
    assertThat(cause(report, "WGT-001")).isEqualTo("3 0 -1 -1 0 shared: true");
    assertThat(report.head().get("categories").toString())
        .isEqualTo(
            "[{\"category\":\"REGENCY_CITY\",\"decisions\":3,\"changed\":3,\"sum\":-1,\"least\":-1,\"most\":0}]");
  }

  /** At SCREENING nobody wins, and of regencies ranks 1 to 7 go on. */
  @Test
  void fewerWhoGoOnAreToldThoughNobodysPointsOrRankAreOthers() {
    Stored report = recording.impact(recording.draft(typed("selection", "Kuota", "H18", 1)));

    assertThat(told(report))
        .containsExactly(
            "C ELIGIBLE 68.5 → ELIGIBLE 68.5 (0) [] 2/3 → 2/3",
            "B ELIGIBLE 68.5 → ELIGIBLE 68.5 (0) [] 2/3 → 2/3");
    assertThat(Recording.changes(report).get(0).get("rank").toString())
        .isEqualTo(
            "{\"before\":{\"rank\":2,\"of\":3,\"winner\":false,\"sentUp\":true},"
                + "\"after\":{\"rank\":2,\"of\":3,\"winner\":false,\"sentUp\":false}}");
    assertThat(report.head().get("sentUp").toString()).isEqualTo("{\"gained\":0,\"lost\":2}");
    assertThat(report.head().get("winners").toString()).isEqualTo("{\"gained\":0,\"lost\":0}");
  }

  @Test
  void aHigherLeastTotalSendsNobodyUpWhoIsBelowIt() {
    Stored report = recording.impact(recording.draft(typed("selection", "Kuota", "I18", 70)));

    assertThat(report.head().get("sentUp").toString()).isEqualTo("{\"gained\":0,\"lost\":2}");
    assertThat(Recording.changes(report))
        .extracting(change -> change.at("/rank/after/sentUp").asBoolean())
        .containsExactly(false, false);
  }

  @Test
  void aStricterGateTurnsSomebodyAwayAndComesFirst() {
    Stored report =
        recording.impact(
            recording.draft(
                typed("gates", "Syarat pemerintah", "F18", 0.70),
                typed(POINTS, "Cakupan", "I22", 55)));

    assertThat(told(report))
        .containsExactly(
            "C ELIGIBLE 68.5 → INELIGIBLE 68.5 (0) [\"ELG-005\"] 2/3 → -",
            "A ELIGIBLE 77.5 → ELIGIBLE 75.25 (-2.25) [\"COV-006\"] 1/3 → 1/2");
    assertThat(Recording.changes(report).get(0).get("gates").toString())
        .isEqualTo(
            "[{\"code\":\"NO_COVERAGE\",\"severity\":\"DISQUALIFY\",\"in\":\"after\","
                + "\"rule\":{\"before\":null,\"after\":\"ELG-005\"}}]");
    assertThat(report.head().get("outcomes").toString())
        .isEqualTo(
            "[{\"before\":\"ELIGIBLE\",\"after\":\"ELIGIBLE\",\"decisions\":2},"
                + "{\"before\":\"ELIGIBLE\",\"after\":\"INELIGIBLE\",\"decisions\":1}]");
  }

  @Test
  void aRowThatIsTakenAwayIsNamedWithWhereItStood() {
    Stored report = recording.impact(recording.draft(removed(POINTS, "Cakupan", "A25")));

    assertThat(told(report))
        .containsExactly("A ELIGIBLE 77.5 → ELIGIBLE 73 (-4.5) [\"COV-009\"] 1/3 → 1/3");
    JsonNode change = Recording.changes(report).get(0);
    assertThat(change.at("/criteria/0/rule").toString())
        .isEqualTo("{\"before\":\"COV-009\",\"after\":null}");
    assertThat(change.at("/flags/0/code").asString()).isEqualTo("NO_BAND");
    assertThat(report.head().at("/causes/0/before/at").asString()).isEqualTo("A25");
    assertThat(report.head().at("/causes/0/after").isNull()).isTrue();
  }

  @Test
  void aFormulaIsNamedAndNotTheRowsThatFollowIt() {
    Stored report = recording.impact(growthReversed());

    assertThat(told(report))
        .containsExactly(
            "C ELIGIBLE 68.5 → ELIGIBLE 75.25 (6.75) [\"coverage.growth\"] 2/3 → 1/3",
            "A ELIGIBLE 77.5 → ELIGIBLE 73 (-4.5) [\"coverage.growth\"] 1/3 → 2/3",
            "B ELIGIBLE 68.5 → ELIGIBLE 73 (4.5) [\"coverage.growth\"] 2/3 → 2/3");
    assertThat(report.head().at("/causes/0/kind").asString()).isEqualTo("FORMULA");
    assertThat(report.head().at("/causes/0/before/file").asString()).isEqualTo("government.drl");
  }

  @Test
  void whatAnEarlierPublicationChangedIsNotBlamedOnTheDraft() {
    Ruleset published = recording.draft(typed(POINTS, "Cakupan", "I22", 55));

    Stored report = recording.impact(published, published, Filter.NONE);

    assertThat(told(report)).isEmpty();
    assertThat(report.head().get("changedEarlier").asInt()).isEqualTo(1);
  }

  @Test
  void theNewestDecisionOfANomineeStandsUnlessAllAreAskedFor() {
    recording.decide("A", 20_000);
    Ruleset draft = recording.draft(typed(POINTS, "Cakupan", "I22", 55));

    assertThat(told(recording.impact(draft))).isEmpty();
    Filter all = new Filter(null, null, null, null, null, null, null, true);
    assertThat(told(recording.impact(draft, all)))
        .containsExactly("A ELIGIBLE 77.5 → ELIGIBLE 75.25 (-2.25) [\"COV-006\"] - → -");
  }

  @Test
  void aFilterNarrowsTheReportAndNotTheRanks() {
    Ruleset draft = growthReversed();

    Filter nominee = new Filter(null, null, null, null, "B", null, null, false);
    assertThat(told(recording.impact(draft, nominee)))
        .containsExactly("B ELIGIBLE 68.5 → ELIGIBLE 73 (4.5) [\"coverage.growth\"] 2/3 → 2/3");
    Filter year = new Filter(2025, null, null, null, null, null, null, false);
    assertThat(recording.impact(draft, year).head().get("decisions").asInt()).isZero();
    Filter province = new Filter(null, null, null, "Riau", null, null, null, false);
    assertThat(told(recording.impact(draft, province))).isEmpty();
  }

  @Test
  void theSameJournalDraftAndFilterGiveTheSameBytes() throws Exception {
    Ruleset draft = recording.draft(typed(POINTS, "Cakupan", "I22", 55));

    Stored one = recording.impact(draft);
    Stored other = recording.impact(draft);

    assertThat(Files.readAllBytes(other.file())).isEqualTo(Files.readAllBytes(one.file()));
    assertThat(other.sha256()).isEqualTo(one.sha256());
    recording.decide("D", 40_000);
    assertThat(recording.impact(draft).sha256()).isNotEqualTo(one.sha256());
  }

  @Test
  void whatCannotBeDecidedAgainIsListedWithWhy() throws Exception {
    String dossier =
        Recording.dossier("E", 40_000)
            .replace("\"members\"", "\"indicators\": {\"panel.bonus\": 3}, \"members\"");
    recording.decide(Shipped.ruleset(), dossier, Recording.NOON);
    Ruleset draft =
        recording.formula(
            "government.drl",
            "rule \"coverage.ratio\"",
            """
            rule "panel.bonus"
              @basis("asumsi")
              @en("bonus")
              @ind("bonus")
            when
              $raw : Indicator(indicator == "coverage.raw")
            then
              insert(new Indicator($raw.candidate(), "panel.bonus", Exact.capped($raw.value())));
            end

            rule "coverage.ratio\"""");

    Stored report = recording.impact(draft);

    assertThat(report.head().get("notDecided").toString()).isEqualTo("{\"HANDED_IN\":1}");
    JsonNode left = new Pages(report).notDecided(null, 10).at("/notDecided/0");
    assertThat(left.get("decision").asString()).isEqualTo("d-4");
    assertThat(left.at("/says/en").asString()).contains("/indicators/panel.bonus", "derived");
  }

  @Test
  void nobodyIsNamed() throws Exception {
    String filed =
        Recording.dossier("D", 40000)
            .replaceFirst("\\{", "{\"officials\": [{\"name\": \"Rina Wulandari\"}],");
    recording.decide(Shipped.ruleset(), filed, Recording.NOON);

    Stored report = recording.impact(growthReversed());

    assertThat(Files.readString(report.file()))
        .contains("\"nominee\":\"D\"")
        .doesNotContain("Rina Wulandari");
  }

  @Test
  void theSameCriteriaChangeNothing() {
    Stored report = recording.impact(Shipped.ruleset());

    assertThat(told(report)).isEmpty();
    assertThat(report.head().get("decisions").asInt()).isEqualTo(3);
    assertThat(report.head().get("causes")).isEmpty();
  }

  @Test
  void aPageEndsWhereTheNextBegins() throws Exception {
    Pages pages = new Pages(recording.impact(growthReversed()));

    JsonNode first = pages.changes(null, 2, null, null);
    JsonNode second = pages.changes(first.get("next").asString(), 2, null, null);

    assertThat(nominees(first)).containsExactly("C", "A");
    assertThat(nominees(second)).containsExactly("B");
    assertThat(second.has("next")).isFalse();
    assertThat(nominees(pages.changes(null, 9, "COV-006", null))).isEmpty();
    assertThat(nominees(pages.changes(null, 9, "coverage.growth", "REGENCY_CITY"))).hasSize(3);
    assertThat(first.get("rules").propertyNames())
        .isEqualTo(Set.of("COV-007", "COV-009", "COV-010", "WGT-002"));
  }

  private Ruleset growthReversed() {
    return recording.formula(
        "government.drl",
        "Exact.difference($covered, $workers, $coveredBefore, $before)",
        "Exact.difference($coveredBefore, $before, $covered, $workers)");
  }

  private static List<String> nominees(JsonNode page) {
    return page.get("changes").valueStream().map(c -> c.get("nominee").asString()).toList();
  }

  private static List<String> told(Stored report) {
    return Recording.changes(report).stream()
        .map(
            c ->
                "%s %s %s → %s %s (%s) %s %s → %s"
                    .formatted(
                        c.get("nominee").asString(),
                        c.at("/outcome/before").asString(),
                        c.at("/total/before"),
                        c.at("/outcome/after").asString(),
                        c.at("/total/after"),
                        c.at("/total/change"),
                        c.get("causes"),
                        rank(c.at("/rank/before")),
                        rank(c.at("/rank/after"))))
        .toList();
  }

  private static String rank(JsonNode rank) {
    return rank.isNull() ? "-" : rank.get("rank") + "/" + rank.get("of");
  }

  private static String cause(Stored report, String name) {
    return report
        .head()
        .get("causes")
        .valueStream()
        .filter(cause -> cause.get("name").asString().equals(name))
        .map(
            c ->
                "%s %s %s %s %s shared: %s"
                    .formatted(
                        c.get("decisions"),
                        c.get("alone"),
                        c.get("sum"),
                        c.get("least"),
                        c.get("most"),
                        c.get("shared")))
        .findFirst()
        .orElseThrow();
  }
}
