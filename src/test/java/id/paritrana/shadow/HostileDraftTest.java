package id.paritrana.shadow;

import static id.paritrana.shadow.Desk.musiRawas;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A draft that passes every check and goes round in circles on what some dossiers hand in. */
class HostileDraftTest {
  private static final String ROUND =
      """

      rule "round.*"
        @basis("asumsi")
        @en("a rule that feeds itself")
        @ind("aturan yang memicu dirinya sendiri")
      when
        $i : Indicator(indicator == "custom.spin" || indicator.startsWith("round."))
      then
        insert(new Indicator($i.candidate(), "round." + $i.value(), $i.value()));
      end
      """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void begin() throws Exception {
    desk = new Desk(folder);
    String draft = desk.submitted(List.of(Desk.formulas("government.drl", ROUND)));
    desk.shadows.begin(draft, "siti", "to see");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aDecisionWithoutEndIsCountedAndTheRestIsCompared() throws Exception {
    String endless = desk.decide(with("A", "custom.spin")).id();
    desk.decide(musiRawas("B"));

    JsonNode state = desk.once(2);

    assertThat(state.at("/notCompared/0/why").asString()).isEqualTo("ENDLESS");
    assertThat(state.at("/notCompared/0/newest").asString()).isEqualTo(endless);
    assertThat(state.at("/notCompared/0/says/en").asString())
        .isEqualTo("no decision was made: rule `round.*` of government.drl keeps firing");
    assertThat(state.at("/requests/compared").asInt()).isEqualTo(1);
    assertThat(state.at("/differ/decisions").asInt()).isZero();
  }

  @Test
  void aDraftThatOnlyGoesRoundIsGivenUp() throws Exception {
    for (int i = 1; i <= Shadow.MOST_ENDLESS; i++) {
      assertThat(desk.decide(with("A", "custom.spin")).bodyJson()).contains("\"ELIGIBLE\"");
    }
    JsonNode state = desk.onceEnded();

    assertThat(state.at("/ended/why").asString()).isEqualTo("ENDLESS");
    assertThat(state.at("/notCompared/0/decisions").asInt()).isEqualTo(Shadow.MOST_ENDLESS);
  }

  @Test
  void aFigureThatTheDraftReckonsItselfIsToldByItsPlace() throws Exception {
    desk.decide(with("A", "round.trip"));

    JsonNode why = desk.once(1).at("/notCompared/0");

    assertThat(why.get("why").asString()).isEqualTo("HANDED_IN");
    assertThat(why.at("/says/en").asString()).startsWith("/indicators/round.trip: ");
    assertThat(why.at("/says/id").asString()).contains("dihitung dari berkas");
  }

  private static String with(String nominee, String indicator) throws Exception {
    return musiRawas(nominee).replaceFirst("\\{", "{\"indicators\": {\"" + indicator + "\": 1},");
  }
}
