package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a panel's last word may say, and what becomes of it later. */
class FinalSelectionTest extends Selecting {
  private static final String RIAU = province("Riau");
  private static final String GONE =
      ", \"withdrawn\": [{\"nominee\": \"%s\", \"reason\": \"mundur\"}]";

  @Test
  void aProvinceHasOneFinalByWhicheverNameItGoes() {
    decide(2081, "INTERVIEW", "DI Yogyakarta", Map.of("DIY-1", 80));
    JsonNode first = selected(cohort(2081, "INTERVIEW", province("DI Yogyakarta"), FINAL));
    assertThat(first.get("province").asString()).isEqualTo("DI Yogyakarta");
    String other = province("Daerah Istimewa Yogyakarta");
    assertRefused(
        cohort(2081, "INTERVIEW", other, FINAL),
        "/replaces: there is a final selection of this cohort already; to replace it, name "
            + first.get("id").asString());
    JsonNode second = selected(cohort(2081, "INTERVIEW", other, FINAL + replacing(first)));
    assertThat(second.get("province").asString()).isEqualTo("Daerah Istimewa Yogyakarta");
    assertThat(
            json(get("/api/v1/selections?assessmentYear=2081&province=DI%20Yogyakarta"))
                .get("selections"))
        .hasSize(2);
  }

  @Test
  void aFinalWithoutAnybodyStandsLikeAnyOther() {
    decide(2082, "INTERVIEW", "Riau", Map.of("FE-1", 0));
    JsonNode nobody = selected(cohort(2082, "INTERVIEW", RIAU, FINAL));
    assertThat(nobody.get("categories")).isEmpty();
    decide(2082, "INTERVIEW", "Riau", Map.of("FE-1", 80));
    assertRefused(
        cohort(2082, "INTERVIEW", RIAU, FINAL),
        "/replaces: there is a final selection of this cohort already; to replace it, name "
            + nobody.get("id").asString());
    assertThat(places(selected(cohort(2082, "INTERVIEW", RIAU, FINAL + replacing(nobody)))))
        .hasSize(1);
  }

  @Test
  void theOnlyNomineeOfAFinalMayLeaveItAfterwards() {
    decide(2083, "INTERVIEW", "Riau", Map.of("FW-1", 80));
    JsonNode one = selected(cohort(2083, "INTERVIEW", RIAU, FINAL));
    JsonNode nobody =
        selected(cohort(2083, "INTERVIEW", RIAU, FINAL + replacing(one) + GONE.formatted("FW-1")));
    assertThat(nobody.get("categories")).isEmpty();
    assertThat(nominees(nobody.get("withdrawn"))).containsExactly("FW-1");
    assertThat(replayed(nobody)).isTrue();
    assertRefused(
        cohort(2083, "INTERVIEW", RIAU, FINAL),
        "/replaces: there is a final selection of this cohort already; to replace it, name "
            + nobody.get("id").asString());
    assertThat(get("/api/v1/selections/" + nobody.get("id").asString() + "/minutes").statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatTakesTheirPlaceSpeaksOfEveryCategory() {
    decide(2084, "INTERVIEW", "Riau", Map.of("FC-1", 80));
    village(2084, "INTERVIEW", "FC-2");
    JsonNode both = selected(cohort(2084, "INTERVIEW", RIAU, FINAL));
    assertThat(both.get("categories")).hasSize(2);
    assertRefused(
        cohort(
            2084,
            "INTERVIEW",
            RIAU,
            FINAL + replacing(both) + ", \"categories\": [\"REGENCY_CITY\"]"),
        "/replaces: what takes its place must say all that it says; name these categories too, or none: VILLAGE");
    assertThat(shown(both).has("replacedBy")).isFalse();
  }

  @Test
  void aFinalOfMoreCategoriesLeavesNoOtherFinalBesideIt() {
    decide(2085, "INTERVIEW", "Riau", Map.of("FM-1", 80));
    village(2085, "INTERVIEW", "FM-2");
    JsonNode regencies =
        selected(cohort(2085, "INTERVIEW", RIAU, FINAL + ", \"categories\": [\"REGENCY_CITY\"]"));
    JsonNode villages =
        selected(cohort(2085, "INTERVIEW", RIAU, FINAL + ", \"categories\": [\"VILLAGE\"]"));
    assertRefused(
        cohort(2085, "INTERVIEW", RIAU, FINAL + replacing(villages)),
        "/replaces: there is a final selection of this cohort already; to replace it, name "
            + regencies.get("id").asString());
  }

  @Test
  void aReplacedFinalSaysWhatTookItsPlace() throws Exception {
    decide(2086, "INTERVIEW", "Riau", Map.of("FR-1", 80));
    JsonNode first = selected(cohort(2086, "INTERVIEW", RIAU, FINAL));
    JsonNode second = selected(cohort(2086, "INTERVIEW", RIAU, FINAL + replacing(first)));
    assertThat(shown(first).get("replacedBy")).isEqualTo(second.get("id"));
    assertThat(shown(second)).isEqualTo(second);
    JsonNode listed = json(get("/api/v1/selections?assessmentYear=2086")).get("selections");
    assertThat(listed.get(1).get("replacedBy")).isEqualTo(second.get("id"));
    assertThat(listed.get(0).has("replacedBy")).isFalse();
    assertThat(replayed(first)).isTrue();
    String by = second.get("id").asString();
    assertThat(minutes(first))
        .contains(
            "BERITA ACARA – SUDAH DIGANTIKAN",
            "SUDAH DIGANTIKAN oleh seleksi " + by,
            "Digantikan oleh " + by,
            "MINUTES – REPLACED SINCE");
    assertThat(minutes(second)).doesNotContain("igantikan oleh");
  }

  @Test
  void whatRestsOnAReplacedFinalSaysSoAndNothingFollowsFromIt() throws Exception {
    decide(2087, "INTERVIEW", "Gorontalo", Map.of("FS-1", 80));
    String gorontalo = province("Gorontalo");
    String zone = "\"zone\": \"SULAWESI\"";
    JsonNode provincial = selected(cohort(2087, "INTERVIEW", gorontalo, FINAL));
    decide(2087, "REGIONAL", "Gorontalo", Map.of("FS-1", 80));
    JsonNode regional = selected(cohort(2087, "REGIONAL", zone, FINAL + from(provincial)));
    JsonNode newer = selected(cohort(2087, "INTERVIEW", gorontalo, FINAL + replacing(provincial)));
    JsonNode stale = shown(regional).get("restsOnReplaced").get(0);
    assertThat(stale.get("selection")).isEqualTo(provincial.get("id"));
    assertThat(stale.get("replacedBy")).isEqualTo(newer.get("id"));
    assertThat(minutes(regional))
        .contains(
            "bersandar pada seleksi %s, yang sudah digantikan oleh %s"
                .formatted(provincial.get("id").asString(), newer.get("id").asString()));
    decide(2087, "NATIONAL", "Gorontalo", Map.of("FS-1", 80));
    assertRefused(
        cohort(2087, "NATIONAL", "", FINAL + from(regional)),
        "/from/0: that selection rests on %s, which was replaced by %s; replace it first by one that rests on that"
            .formatted(provincial.get("id").asString(), newer.get("id").asString()));
    JsonNode again =
        selected(cohort(2087, "REGIONAL", zone, FINAL + from(newer) + replacing(regional)));
    assertThat(shown(again).has("restsOnReplaced")).isFalse();
    assertThat(places(selected(cohort(2087, "NATIONAL", "", FINAL + from(again))))).hasSize(1);
  }

  @Test
  void aSelectionFollowsFromThoseOfItsOwnPlace() {
    decide(2088, "SCREENING", "Riau", Map.of("FP-1", 80));
    decide(2088, "INTERVIEW", "Jambi", Map.of("FP-2", 80));
    JsonNode riau = selected(cohort(2088, "SCREENING", RIAU, FINAL));
    assertRefused(
        cohort(2088, "INTERVIEW", province("Jambi"), from(riau)),
        "/from/0: that is a selection of another place: Riau");
    JsonNode jambi = selected(cohort(2088, "INTERVIEW", province("Jambi"), FINAL));
    decide(2088, "REGIONAL", "Gorontalo", Map.of("FP-3", 80));
    assertRefused(
        cohort(2088, "REGIONAL", "\"zone\": \"SULAWESI\"", from(jambi)),
        "/from/0: that is a selection of another place: Jambi");
  }

  @Test
  void aFinalFollowsFromTheFinalOfTheStageBefore() {
    decide(2089, "SCREENING", "Riau", Map.of("FF-1", 80));
    decide(2089, "INTERVIEW", "Riau", Map.of("FF-1", 80));
    JsonNode shortlist = selected(cohort(2089, "SCREENING", RIAU, FINAL));
    assertRefused(
        cohort(2089, "INTERVIEW", RIAU, FINAL),
        "/from: a final selection follows from those of the stage before; name these too: "
            + shortlist.get("id").asString());
    assertThat(places(selected(cohort(2089, "INTERVIEW", RIAU, "")))).hasSize(1);
    assertThat(places(selected(cohort(2089, "INTERVIEW", RIAU, FINAL + from(shortlist)))))
        .hasSize(1);
  }

  @Test
  void aNomineeThatChangedItsCategoryIsTold() {
    decide(2090, "SCREENING", "Riau", Map.of("FX-1", 80));
    JsonNode shortlist = selected(cohort(2090, "SCREENING", RIAU, FINAL));
    village(2090, "INTERVIEW", "FX-1");
    JsonNode provisional = selected(cohort(2090, "INTERVIEW", RIAU, from(shortlist)));
    assertThat(provisional.at("/notes/0/code").asString()).isEqualTo("OTHER_CATEGORY");
    assertThat(replayed(provisional)).isTrue();
    assertRefused(
        cohort(2090, "INTERVIEW", RIAU, FINAL + from(shortlist)),
        "/state: the stage before sent up 1 nominee(s) in another category; correct the dossier or that selection, or withdraw them: FX-1");
  }

  /** All words of the minutes. */
  private String minutes(JsonNode selection) throws Exception {
    HttpResponse<byte[]> docx =
        send(
            request(
                    "/api/v1/selections/" + selection.get("id").asString() + "/minutes",
                    "Accept",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .build());
    assertThat(docx.statusCode()).isEqualTo(200);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx.body()));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }

  private void village(int year, String stage, String id) {
    ObjectNode dossier = (ObjectNode) JSON.readTree(dossier(year, stage, "Riau", id, 80));
    ((ObjectNode) dossier.get("nominee")).put("kind", "VILLAGE");
    dossier.remove("members");
    HttpResponse<byte[]> made = post("/api/v1/decisions", dossier.toString());
    assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
  }
}
