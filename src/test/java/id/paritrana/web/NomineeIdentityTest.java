package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ids are given out within a province: a nominee is its id and its province. */
class NomineeIdentityTest extends Selecting {
  @Test
  void anotherProvincesNomineeOfTheSameIdTakesNobodyOut() {
    decide(2071, "INTERVIEW", "Sumatera Selatan", Map.of("UMK-05", 80));
    decide(2071, "INTERVIEW", "Lampung", Map.of("UMK-05", 60));
    JsonNode selection = selected(cohort(2071, "INTERVIEW", province("Sumatera Selatan"), ""));
    assertThat(places(selection)).containsExactly("1 UMK-05 91.18 wins goes on");
    assertThat(selection.at("/categories/0/places/0/nominee/province").asString())
        .isEqualTo("Sumatera Selatan");
    assertThat(selection.at("/categories/0/places/0/nominee").has("called")).isFalse();
  }

  @Test
  void oneProvinceByTwoNamesHasOneNomineeOfAnId() {
    decide(2072, "INTERVIEW", "DKI Jakarta", Map.of("JK-1", 10));
    decide(2072, "INTERVIEW", "Jakarta", Map.of("JK-1", 80));
    assertThat(places(selected(cohort(2072, "INTERVIEW", province("DKI Jakarta"), ""))))
        .containsExactly("1 JK-1 91.18 wins goes on");
  }

  @Test
  void whereTwoShareAnIdTheirProvincesTellThemApart() {
    decide(2073, "NATIONAL", "Lampung", Map.of("UMK-05", 80));
    decide(2073, "NATIONAL", "Jambi", Map.of("UMK-05", 60, "UMK-06", 30));
    JsonNode selection = selected(cohort(2073, "NATIONAL", "", ""));
    assertThat(selection.at("/categories/0/places").findValuesAsString("called"))
        .containsExactly("UMK-05 (Lampung)", "UMK-05 (Jambi)");
    assertThat(selection.at("/categories/0/places/0/above/nominee").asString())
        .isEqualTo("UMK-05 (Jambi)");
    assertThat(replayed(selection)).isTrue();

    String withdrawn = ", \"withdrawn\": [{\"nominee\": \"%s\", \"reason\": \"mundur\"}]";
    assertRefused(
        cohort(2073, "NATIONAL", "", withdrawn.formatted("UMK-05")),
        "/withdrawn/0/nominee: nominees of several provinces have this id; write which one: UMK-05 (Jambi), UMK-05 (Lampung)");
    JsonNode left = selected(cohort(2073, "NATIONAL", "", withdrawn.formatted("UMK-05 (Lampung)")));
    assertThat(places(left)).containsExactly("1 UMK-05 86.87 wins", "2 UMK-06 62.37 wins");
    assertThat(left.at("/withdrawn/0/nominee/province").asString()).isEqualTo("Lampung");
    assertThat(replayed(left)).isTrue();
  }

  @Test
  void twoOfOneIdAreComparedAndTheirTieIsSettledByTheirFullNames() {
    decide(2074, "NATIONAL", "Lampung", Map.of("UMK-05", 80));
    decide(2074, "NATIONAL", "Jambi", Map.of("UMK-05", 80));
    String drawn =
        ", \"drawn\": [{\"order\": [\"UMK-05 (Lampung)\", \"UMK-05 (Jambi)\"], \"reason\": \"undian\"}]";
    JsonNode selection = selected(cohort(2074, "NATIONAL", "", drawn));
    assertThat(selection.at("/categories/0/places").findValuesAsString("called"))
        .containsExactly("UMK-05 (Lampung)", "UMK-05 (Jambi)");
    assertThat(replayed(selection)).isTrue();
    String path = "/api/v1/selections/" + selection.get("id").asString();
    JsonNode found =
        json(get(path + "/comparison?nominee=UMK-05%20(Jambi)&with=UMK-05%20(Lampung)"));
    assertThat(found.at("/upper/nominee").asString()).isEqualTo("UMK-05 (Lampung)");
    assertThat(found.get("by").asString()).isEqualTo("panel");
    assertThat(text(get(path + "/comparison?nominee=UMK-05&with=UMK-05%20(Jambi)")))
        .contains("UMK-05 (Jambi), UMK-05 (Lampung)");
    assertThat(
            json(get(path + "/panel")).at("/categories/0/nominees").findValuesAsString("nominee"))
        .containsExactly("UMK-05 (Lampung)", "UMK-05 (Jambi)");
    assertThat(json(get(path + "/stability?rounds=5")).at("/categories/0/winners")).hasSize(2);
  }

  @Test
  void whoeverWasSentUpIsTheNomineeOfThatProvince() {
    decide(2075, "REGIONAL", "Lampung", Map.of("UMK-05", 80));
    JsonNode sumatera = selected(cohort(2075, "REGIONAL", "\"zone\": \"SUMATERA\"", ""));
    decide(2075, "NATIONAL", "Jambi", Map.of("UMK-05", 90));
    JsonNode national = selected(cohort(2075, "NATIONAL", "", from(sumatera)));
    assertThat(national.at("/notSentUp/0/nominee/province").asString()).isEqualTo("Jambi");
    assertThat(national.at("/absent/0/nominee/province").asString()).isEqualTo("Lampung");
  }

  @Test
  void whoeverHasNoZoneIsNamedAndTheSelectionReplays() {
    decide(2076, "REGIONAL", "Lampung", Map.of("NZ-1", 80));
    decide(2076, "REGIONAL", "Riau Raya", Map.of("NZ-2", 90));
    JsonNode selection = selected(cohort(2076, "REGIONAL", "\"zone\": \"SUMATERA\"", ""));
    assertThat(places(selection)).hasSize(1);
    assertThat(nominees(selection.get("notRanked"))).containsExactly("NZ-2");
    assertThat(selection.at("/notRanked/0/reasons/0/id").asString())
        .isEqualTo("tidak ada baris tabel zona untuk provinsinya");
    assertThat(selection.at("/notes/0/code").asString()).isEqualTo("NO_ZONE");
    decide(2076, "REGIONAL", "Riau Raya", Map.of("NZ-3", 90));
    assertThat(replayed(selection)).isTrue();
  }
}
