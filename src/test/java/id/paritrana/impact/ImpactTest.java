package id.paritrana.impact;

import static id.paritrana.impact.Recording.removed;
import static id.paritrana.impact.Recording.typed;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Three regencies: A covers 83.75 % of its workers, B 74.04 %, C 68.46 %. */
class ImpactTest {
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
  void aBandThatBeginsEarlierLiftsWhoeverLiesBetween() {
    Stored report =
        recording.impact(
            recording.draft(
                typed("scoring-government", "Cakupan", "F22", 0.70),
                typed("scoring-government", "Cakupan", "G21", 0.70)));

    assertThat(Recording.changes(report)).hasSize(1);
    JsonNode change = Recording.changes(report).get(0);
    System.out.println(report.head());
    System.out.println(change);
    assertThat(change.get("nominee").asString()).isEqualTo("B");
    assertThat(change.get("total").toString())
        .isEqualTo("{\"before\":68.5,\"after\":73,\"change\":4.5}");
    assertThat(change.get("causes").toString()).isEqualTo("[\"COV-005\",\"COV-006\"]");
  }

  @Test
  void fewerPointsForARowTakeThemFromWhomItTakes() {
    Stored report =
        recording.impact(recording.draft(typed("scoring-government", "Cakupan", "I22", 55)));
    Recording.changes(report).forEach(System.out::println);
  }

  @Test
  void weightsMoveEverybody() {
    Stored report =
        recording.impact(
            recording.draft(
                typed("weights", "Bobot", "E17", 0.35), typed("weights", "Bobot", "E18", 0.40)));
    System.out.println(report.head());
    Recording.changes(report).forEach(System.out::println);
  }

  @Test
  void aGateMakesSomebodyIneligible() {
    Stored report =
        recording.impact(recording.draft(typed("gates", "Syarat pemerintah", "F18", 0.70)));
    System.out.println(report.head());
    Recording.changes(report).forEach(System.out::println);
  }

  @Test
  void aRowThatIsTakenAwayLeavesAGap() {
    Stored report =
        recording.impact(recording.draft(removed("scoring-government", "Cakupan", "A22")));
    System.out.println(report.head());
    Recording.changes(report).forEach(System.out::println);
  }

  @Test
  void theSameCriteriaChangeNothing() {
    Stored report = recording.impact(Shipped.ruleset());
    assertThat(report.head().get("changed").asInt()).isZero();
    assertThat(Recording.changes(report)).isEmpty();
  }
}
