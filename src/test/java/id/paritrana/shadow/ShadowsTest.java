package id.paritrana.shadow;

import static id.paritrana.shadow.Desk.musiRawas;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Shipped;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One draft runs along: how it begins and ends, and which decisions it is told of. */
class ShadowsTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void atFirstNothingRunsAndNothingCanBeEnded() {
    assertThat(desk.shadows.state()).isEmpty();
    assertThat(desk.shadows.end("editor")).isEmpty();
  }

  @Test
  void whoBeganWhatAgainstWhatIsSaid() throws Exception {
    String draft = desk.coverage(55);
    assertThat(desk.shadows.begin(draft, "siti", "to see")).isTrue();

    JsonNode state = desk.state();

    assertThat(state.get("state").asString()).isEqualTo("RUNNING");
    assertThat(state.get("draft").asString()).isEqualTo(draft);
    assertThat(state.get("base").asString()).isEqualTo(Shipped.ruleset().id());
    assertThat(state.get("ruleset").asString())
        .isEqualTo(desk.publication.find(draft).orElseThrow().ruleset().id());
    assertThat(state.get("by").asString()).isEqualTo("siti");
    assertThat(state.get("why").asString()).isEqualTo("to see");
    assertThat(state.get("since").asString()).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(state.at("/says/en").asString()).contains("this replica");
  }

  @Test
  void aDecisionIsComparedAndAnsweredAsIfNothingRanAlong() throws Exception {
    Entry alone = desk.decide(musiRawas("A"));
    desk.shadows.begin(desk.coverage(55), "siti", "to see");
    Entry beside = desk.decide(musiRawas("A"));

    JsonNode state = desk.once(1);

    assertThat(beside.bodyJson().replace(beside.id(), alone.id())).isEqualTo(alone.bodyJson());
    assertThat(state.at("/requests/decided").asInt()).isEqualTo(1);
    assertThat(state.at("/differ").toString())
        .isEqualTo("{\"decisions\":1,\"outcome\":0,\"category\":0,\"score\":1,\"otherwise\":0}");
    assertThat(state.at("/score/sum").toString()).isEqualTo("-2.25");
    assertThat(state.at("/score/lower").toString())
        .isEqualTo("{\"decisions\":1,\"upTo1\":0,\"upTo5\":1,\"upTo10\":0,\"more\":0}");
    JsonNode example = state.at("/examples/0");
    assertThat(example.get("decision").asString()).isEqualTo(beside.id());
    assertThat(example.get("total").toString())
        .isEqualTo("{\"before\":77.5,\"after\":75.25,\"change\":-2.25}");
    assertThat(example.get("causes").toString()).isEqualTo("[\"COV-006\"]");
    assertThat(state.at("/causes/0/decisions").asInt()).isEqualTo(1);
    assertThat(state.at("/rules/COV-006/before/cell").asString()).isEqualTo("A22");
  }

  @Test
  void aRequestThatIsOnlyAnsweredAgainIsNotCountedAgain() throws Exception {
    desk.shadows.begin(desk.coverage(55), "siti", "to see");
    Entry first = desk.decide(musiRawas("A"), null, "key");
    assertThat(desk.decide(musiRawas("A"), null, "key").id()).isEqualTo(first.id());
    desk.decide(musiRawas("B"));

    assertThat(desk.once(2).at("/requests/decided").asInt()).isEqualTo(2);
  }

  @Test
  void whatIsDecidedByOtherCriteriaIsNotCompared() throws Exception {
    desk.publish(desk.coverage(50));
    desk.shadows.begin(desk.coverage(55), "siti", "to see");
    desk.decide(musiRawas("A"), Shipped.ruleset().id(), null);
    desk.decide(musiRawas("A"), null, null);

    JsonNode state = desk.once(1);

    assertThat(state.at("/requests/otherRuleset").asInt()).isEqualTo(1);
    assertThat(state.at("/score/sum").toString()).isEqualTo("2.25");
  }

  @Test
  void theSameDraftAgainGoesOnAndAnotherTakesItsPlace() throws Exception {
    String draft = desk.coverage(55);
    desk.shadows.begin(draft, "siti", "to see");
    desk.decide(musiRawas("A"));
    desk.once(1);

    assertThat(desk.shadows.begin(draft, "budi", "again")).isFalse();
    assertThat(desk.state().get("by").asString()).isEqualTo("siti");
    assertThat(desk.state().at("/requests/compared").asInt()).isEqualTo(1);

    String other = desk.coverage(50);
    assertThat(desk.shadows.begin(other, "budi", "another")).isTrue();
    assertThat(desk.state().get("draft").asString()).isEqualTo(other);
    assertThat(desk.state().at("/requests/compared").asInt()).isZero();
    desk.decide(musiRawas("A"));
    assertThat(desk.once(1).at("/score/sum").toString()).isEqualTo("-4.5");
  }

  @Test
  void whatWasCountedCanBeReadAfterItsEnd() throws Exception {
    desk.shadows.begin(desk.coverage(55), "siti", "to see");
    desk.decide(musiRawas("A"));
    desk.once(1);

    JsonNode ended = desk.shadows.end("budi").orElseThrow();
    desk.decide(musiRawas("B"));

    assertThat(ended.get("state").asString()).isEqualTo("ENDED");
    assertThat(ended.at("/ended/why").asString()).isEqualTo("STOPPED");
    assertThat(ended.at("/ended/by").asString()).isEqualTo("budi");
    assertThat(ended.at("/requests/compared").asInt()).isEqualTo(1);
    assertThat(desk.shadows.end("tono").orElseThrow()).isEqualTo(ended);
    assertThat(desk.state()).isEqualTo(ended);
  }

  @Test
  void itEndsWhenItsDraftIsWithdrawn() throws Exception {
    String draft = desk.coverage(55);
    desk.shadows.begin(draft, "siti", "to see");
    desk.publication.withdraw(draft, "siti", "no");

    assertThat(desk.state().at("/ended/why").asString()).isEqualTo("WITHDRAWN");
    assertThat(desk.state().at("/ended/by").isMissingNode()).isTrue();
  }

  @Test
  void itEndsWhenItsDraftIsPublished() throws Exception {
    String draft = desk.coverage(55);
    desk.shadows.begin(draft, "siti", "to see");
    desk.publish(draft);

    assertThat(desk.state().at("/ended/why").asString()).isEqualTo("PUBLISHED");
    assertThat(desk.state().at("/ended/says/id").asString()).contains("diterbitkan");
  }

  @Test
  void itEndsByItselfWhenOtherCriteriaComeIntoForce() throws Exception {
    String draft = desk.coverage(55);
    String other = desk.coverage(50);
    desk.shadows.begin(draft, "siti", "to see");
    desk.publish(other);
    desk.decide(musiRawas("A"));

    assertThat(desk.state().at("/ended/why").asString()).isEqualTo("OVERTAKEN");
    assertThatThrownBy(() -> desk.shadows.begin(draft, "siti", "again"))
        .isInstanceOf(NotBegun.class)
        .hasMessage("OVERTAKEN");
  }

  @Test
  void whatCannotRunAlongIsRefusedAndWhatRunsGoesOn() throws Exception {
    String running = desk.coverage(55);
    desk.shadows.begin(running, "siti", "to see");
    String withdrawn = desk.coverage(54);
    desk.publication.withdraw(withdrawn, "siti", "no");
    String withErrors = desk.coverage(-1e9);
    String same =
        desk.submitted(desk.workbooks(Desk.typed("scoring-government", "Cakupan", "I22", 60)));

    for (String draft : List.of(withdrawn, withErrors, same)) {
      assertThatThrownBy(() -> desk.shadows.begin(draft, "siti", "x")).isInstanceOf(NotBegun.class);
    }
    assertThatThrownBy(() -> desk.shadows.begin("0".repeat(64), "siti", "x"))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(desk.state().get("draft").asString()).isEqualTo(running);
  }

  @Test
  void laterMarksAreADecisionOfTheirOwn() throws Exception {
    desk.shadows.begin(desk.coverage(55), "siti", "to see");
    Entry first = desk.decide(musiRawas("A"));
    String marks =
        "{\"interview\": {\"marks\": [{\"seat\": \"UNION\", \"assessor\": \"Qxzwvkj\", \"items\": {\"material\": 70}}]}}";
    desk.decider.decide(first, new Request(marks.getBytes(UTF_8), null, null));

    JsonNode state = desk.once(2);

    assertThat(state.at("/requests/decided").asInt()).isEqualTo(2);
    assertThat(state.toString()).doesNotContain("Qxzwvkj");
  }
}
