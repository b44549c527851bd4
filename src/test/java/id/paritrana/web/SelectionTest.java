package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From decisions to winners, stage by stage. Each test has an assessment year of its own. */
class SelectionTest extends Selecting {
  @Test
  void winnersAreRankedWithAReasonForEveryPlace() {
    decide(
        2031,
        "INTERVIEW",
        "Papua Barat Daya",
        Map.of("SLT-S-1", 80, "SLT-S-2", 60, "SLT-S-3", 30, "SLT-S-4", 10));
    JsonNode selection =
        selected(
            "{\"assessmentYear\": 2031, \"stage\": \"INTERVIEW\", \"province\": \"Papua Barat Daya\"}");
    assertThat(selection.get("state").asString()).isEqualTo("PROVISIONAL");
    JsonNode category = selection.get("categories").get(0);
    assertThat(category.get("category").asString()).isEqualTo("REGENCY_CITY");
    assertThat(category.get("quota").get("rule").asString()).isEqualTo("QTA-004");
    assertThat(category.get("quota").get("assumption").booleanValue()).isTrue();
    assertThat(places(selection))
        .containsExactly(
            "1 SLT-S-1 91.18 wins goes on",
            "2 SLT-S-2 87.68 wins",
            "3 SLT-S-3 63.18 wins",
            "4 SLT-S-4 59.68");
    JsonNode above = category.get("places").get(0).get("above");
    assertThat(above.get("by").asString()).isEqualTo("total");
    assertThat(above.get("lacks").decimalValue()).isEqualByComparingTo("3.5");
    assertThat(above.get("says").get("id").asString())
        .isEqualTo(
            "Kabupaten SLT-S-1 di atas Kabupaten SLT-S-2 menurut nilai total: 91.18 dibanding 87.68");
    assertThat(above.get("differences").get(0).get("indicator").asString())
        .isEqualTo("coverage.ratio");
    JsonNode again = json(get("/api/v1/selections/" + selection.get("id").asString()));
    assertThat(again).isEqualTo(selection);
    assertThat(replayed(selection)).isTrue();
  }

  @Test
  void twoNomineesAreComparedCriterionByCriterion() {
    decide(2032, "INTERVIEW", "Riau", Map.of("SLT-S-1", 80, "SLT-S-2", 10));
    String id =
        selected("{\"assessmentYear\": 2032, \"stage\": \"INTERVIEW\", \"province\": \"Riau\"}")
            .get("id")
            .asString();
    JsonNode found =
        json(get("/api/v1/selections/" + id + "/comparison?nominee=SLT-S-2&with=SLT-S-1"));
    assertThat(found.get("upper").get("nominee").asString()).isEqualTo("SLT-S-1");
    assertThat(found.get("lacks").decimalValue()).isEqualByComparingTo("31.5");
    List<String> differences = new ArrayList<>();
    found
        .get("differences")
        .forEach(
            d ->
                differences.add(
                    d.get("indicator").asString()
                        + " "
                        + d.get("points").decimalValue().stripTrailingZeros().toPlainString()));
    assertThat(differences)
        .containsExactly(
            "coverage.ratio 17.5", "coverage.target_ratio 8.75", "coverage.growth 5.25");
    JsonNode most = found.get("couldGain").get(0);
    assertThat(most.get("indicator").asString()).isEqualTo("coverage.ratio");
    assertThat(most.at("/gain/total").decimalValue()).isEqualByComparingTo("17.5");
    assertThat(get("/api/v1/selections/" + id + "/comparison?nominee=SLT-S-2").statusCode())
        .isEqualTo(400);
    HttpResponse<byte[]> stranger =
        get("/api/v1/selections/" + id + "/comparison?nominee=SLT-S-2&with=SLT-S-9");
    assertThat(stranger.statusCode()).isEqualTo(422);
    assertThat(text(stranger)).contains("calon ini tidak berperingkat dalam seleksi ini");
  }

  @Test
  void eachStageGoesOnWithThoseSentUpBeforeIt() {
    Map<String, Integer> filed =
        Map.of(
            "SLT-G-1", 90, "SLT-G-2", 80, "SLT-G-3", 70, "SLT-G-4", 60, "SLT-G-5", 55, "SLT-G-6",
            45, "SLT-G-7", 35, "SLT-G-8", 25, "SLT-G-9", 5);
    decide(2033, "SCREENING", "Gorontalo", filed);
    String cohort = "{\"assessmentYear\": 2033, \"stage\": \"%s\", \"province\": \"Gorontalo\"%s}";
    JsonNode shortlist = selected(cohort.formatted("SCREENING", FINAL));
    assertThat(places(shortlist)).filteredOn(place -> place.endsWith("goes on")).hasSize(7);
    assertThat(places(shortlist)).noneMatch(place -> place.contains("wins"));

    decide(
        2033,
        "INTERVIEW",
        "Gorontalo",
        Map.of("SLT-G-1", 10, "SLT-G-2", 80, "SLT-G-3", 70, "SLT-G-9", 99));
    String from = ", \"from\": [\"" + shortlist.get("id").asString() + "\"]";
    JsonNode provincial = selected(cohort.formatted("INTERVIEW", FINAL + from));
    assertThat(places(provincial))
        .first()
        .asString()
        .startsWith("1 SLT-G-2")
        .endsWith("wins goes on");
    assertThat(nominees(provincial.get("notSentUp"))).containsExactly("SLT-G-9");
    assertThat(nominees(provincial.get("absent"))).hasSize(4).doesNotContain("SLT-G-1", "SLT-G-9");

    decide(2033, "INTERVIEW", "Sulawesi Utara", Map.of("SLT-G-20", 90));
    JsonNode other =
        selected(cohort.replace("Gorontalo", "Sulawesi Utara").formatted("INTERVIEW", FINAL));
    decide(2033, "REGIONAL", "Gorontalo", Map.of("SLT-G-2", 60));
    decide(2033, "REGIONAL", "Sulawesi Utara", Map.of("SLT-G-20", 90));
    decide(2033, "REGIONAL", "Lampung", Map.of("SLT-G-30", 95));
    JsonNode regional =
        selected(
            "{\"assessmentYear\": 2033, \"stage\": \"REGIONAL\", \"zone\": \"SULAWESI\""
                + FINAL
                + from(provincial, other)
                + "}");
    assertThat(places(regional))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("1 SLT-G-20")
        .endsWith("wins goes on");

    decide(2033, "NATIONAL", "Sulawesi Utara", Map.of("SLT-G-20", 90));
    JsonNode national =
        selected(
            "{\"assessmentYear\": 2033, \"stage\": \"NATIONAL\", \"from\": [\"%s\"]%s}"
                .formatted(regional.get("id").asString(), FINAL));
    assertThat(places(national))
        .singleElement()
        .asString()
        .startsWith("1 SLT-G-20")
        .endsWith("wins");
    // What one followed from may be replaced; what was selected then stays what it was.
    selected(
        cohort.formatted(
            "SCREENING", FINAL + ", \"replaces\": \"" + shortlist.get("id").asString() + "\""));
    for (JsonNode selection : List.of(shortlist, provincial, regional, national)) {
      assertThat(replayed(selection)).isTrue();
    }
  }

  @Test
  void anEarlierStageCannotFollowFromALaterOneNorAFinalFromAProvisional() {
    decide(2034, "SCREENING", "Riau", Map.of("SLT-P-1", 80));
    decide(2034, "INTERVIEW", "Riau", Map.of("SLT-P-1", 80));
    String cohort = "{\"assessmentYear\": 2034, \"stage\": \"%s\", \"province\": \"Riau\"%s}";
    String shortlist = selected(cohort.formatted("SCREENING", "")).get("id").asString();
    assertRefused(
        cohort.formatted("INTERVIEW", FINAL + ", \"from\": [\"" + shortlist + "\", \"nobody\"]"),
        "/from/0: that selection is provisional; a final one follows from final ones only",
        "/from/1: there is no selection of this id");
    assertRefused(
        cohort.formatted("SCREENING", ", \"from\": [\"" + shortlist + "\"]"),
        "/from/0: that is a selection at SCREENING, which is not the stage before");
  }

  @Test
  void aWithdrawnNomineeIsLeftOutWithItsReason() {
    decide(2035, "INTERVIEW", "Riau", Map.of("SLT-W-1", 80, "SLT-W-2", 60));
    String cohort =
        "{\"assessmentYear\": 2035, \"stage\": \"INTERVIEW\", \"province\": \"Riau\", \"withdrawn\": [{\"nominee\": \"%s\", \"reason\": \"mundur\"}]}";
    JsonNode selection = selected(cohort.formatted("SLT-W-1"));
    assertThat(places(selection)).singleElement().asString().startsWith("1 SLT-W-2");
    assertThat(nominees(selection.get("withdrawn"))).containsExactly("SLT-W-1");
    assertThat(selection.get("withdrawn").get(0).get("reason").asString()).isEqualTo("mundur");
    assertThat(replayed(selection)).isTrue();
    assertRefused(
        cohort.formatted("SLT-W-9"),
        "/withdrawn/0/nominee: no decision of this cohort is about a nominee of this id");
  }

  @Test
  void aTieOverTheCutIsToldAndThePanelMaySettleIt() {
    decide(
        2036,
        "INTERVIEW",
        "Riau",
        Map.of("SLT-E-1", 80, "SLT-E-2", 60, "SLT-E-3", 30, "SLT-E-4", 30));
    String cohort =
        "{\"assessmentYear\": 2036, \"stage\": \"INTERVIEW\", \"province\": \"Riau\"%s}";
    JsonNode tied = selected(cohort.formatted(""));
    assertThat(places(tied))
        .filteredOn(place -> place.startsWith("3 "))
        .hasSize(2)
        .allMatch(place -> place.contains("wins"));
    assertThat(tied.get("notes").get(0).get("code").asString()).isEqualTo("TIE_AT_CUT");
    assertThat(tied.get("categories").get(0).get("ties").get(0).get("rank").intValue())
        .isEqualTo(3);
    JsonNode settled =
        selected(
            cohort.formatted(
                ", \"drawn\": [{\"order\": [\"SLT-E-4\", \"SLT-E-3\"], \"reason\": \"undian\"}]"));
    assertThat(places(settled)).element(2).asString().startsWith("3 SLT-E-4").contains("wins");
    assertThat(places(settled))
        .element(3)
        .asString()
        .startsWith("4 SLT-E-3")
        .doesNotContain("wins");
    assertThat(settled.get("notes").findValuesAsString("code")).doesNotContain("TIE_AT_CUT");
    assertThat(replayed(settled)).isTrue();
    assertRefused(
        cohort.formatted(
            ", \"drawn\": [{\"order\": [\"SLT-E-1\", \"SLT-E-2\"], \"reason\": \"undian\"}]"),
        "/drawn/0/order: these nominees do not share a rank by the criteria, or not all who share it are named; ties: SLT-E-3 = SLT-E-4");
  }

  @Test
  void onlyTheNewestDecisionOfANomineeCounts() {
    decide(2037, "INTERVIEW", "Riau", Map.of("SLT-R-1", 10));
    decide(2037, "INTERVIEW", "Riau", Map.of("SLT-R-1", 80));
    JsonNode selection =
        selected("{\"assessmentYear\": 2037, \"stage\": \"INTERVIEW\", \"province\": \"Riau\"}");
    assertThat(places(selection)).containsExactly("1 SLT-R-1 91.18 wins goes on");
  }

  @Test
  void whoIsNotEligibleIsNamedWithTheReason() {
    decide(2038, "INTERVIEW", "Riau", Map.of("SLT-N-1", 80, "SLT-N-2", 0));
    JsonNode selection =
        selected("{\"assessmentYear\": 2038, \"stage\": \"INTERVIEW\", \"province\": \"Riau\"}");
    assertThat(nominees(selection.get("notRanked"))).containsExactly("SLT-N-2");
    assertThat(selection.get("notRanked").get(0).get("reasons").get(0).get("en").asString())
        .startsWith("NO_COVERAGE: coverage.ratio = 0");
  }

  @Test
  void aFinalSelectionStandsUntilItIsReplaced() {
    decide(2039, "INTERVIEW", "Riau", Map.of("SLT-F-1", 80));
    String cohort =
        "{\"assessmentYear\": 2039, \"stage\": \"INTERVIEW\", \"province\": \"Riau\", \"state\": \"FINAL\"%s}";
    JsonNode first =
        json(post("/api/v1/selections", cohort.formatted(""), "Idempotency-Key", "f-2039"));
    JsonNode same =
        json(post("/api/v1/selections", cohort.formatted(""), "Idempotency-Key", "f-2039"));
    String id = first.get("id").asString();
    assertThat(same.get("id").asString()).isEqualTo(id);
    assertRefused(
        cohort.formatted(""),
        "/replaces: there is a final selection of this cohort already; to replace it, name " + id);
    String replacing = cohort.formatted(", \"replaces\": \"" + id + "\"");
    assertThat(selected(replacing).get("replaces").asString()).isEqualTo(id);
    assertThat(post("/api/v1/selections", replacing).statusCode()).isEqualTo(422);
    JsonNode listed =
        json(get("/api/v1/selections?assessmentYear=2039&state=FINAL")).get("selections");
    assertThat(listed).hasSize(2);
    assertThat(listed.get(0).get("replaces").asString()).isEqualTo(id);
  }

  @Test
  void whatCannotBeSelectedIsRefusedInBothLanguages() {
    HttpResponse<byte[]> faulty =
        post(
            "/api/v1/selections",
            "{\"assessmentYear\": 2040, \"stage\": \"REGIONAL\", \"province\": \"Riau\", \"panel\": [{\"seat\": \"CHAIR\", \"name\": \"Budi\"}]}");
    assertThat(faulty.statusCode()).isEqualTo(400);
    assertThat(pointers(faulty)).containsExactly("/province", "/panel/0/seat", "/zone");
    HttpResponse<byte[]> nobody =
        post("/api/v1/selections", "{\"assessmentYear\": 2040, \"stage\": \"NATIONAL\"}");
    assertThat(nobody.statusCode()).isEqualTo(422);
    assertThat(text(nobody))
        .contains("belum ada putusan untuk 2040 NATIONAL; putuskan berkasnya lebih dulu");
    decide(2041, "SCREENING", "Riau", Map.of("SLT-Q-1", 80));
    String other = "{\"assessmentYear\": 2041, \"stage\": \"SCREENING\", \"province\": \"Aceh\"}";
    assertRefused(
        other,
        "/province: no decision for 2041 SCREENING is of this place and these categories; there are: Riau REGENCY_CITY");
    assertThat(get("/api/v1/selections/none").statusCode()).isEqualTo(404);
  }

  @Test
  void whoSatOnThePanelIsSealed() {
    decide(2042, "INTERVIEW", "Riau", Map.of("SLT-V-1", 80));
    String name = "Ketua Sangat Rahasia";
    JsonNode selection =
        selected(
            "{\"assessmentYear\": 2042, \"stage\": \"INTERVIEW\", \"province\": \"Riau\", \"panel\": [{\"seat\": \"CHAIR_SEKDA\", \"name\": \""
                + name
                + "\"}]}");
    String kept = journal.find(selection.get("id").asString()).orElseThrow().bodyJson();
    assertThat(kept).contains("\"panel\":[{\"name\":\"sealed:").doesNotContain(name);
    assertThat(replayed(selection)).isTrue();
  }
}
