package id.paritrana.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.Shipped;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.evaluation.Recorded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class LiteralChangesTest {
  private static final String TEN_WORKERS =
      """
      {"nominee": {"id": "K-1", "name": "K", "kind": "REGENCY_CITY", "province": "Riau"},
       "assessmentYear": 2024, "stage": "SCREENING",
       "participation": {"PU": {"workers": 6, "covered": 1, "coveredLastYear": 1},
                         "BPU": {"workers": 4, "covered": 0, "coveredLastYear": 0}},
       "vulnerableWorkers": {"population": 4, "protected": []},
       "regulations": [{"form": "DECREE", "inForce": true}], "innovations": [],
       "members": {"offices": 2, "covering": 2},
       "documents": ["REGULATION_COPY", "BUDGET_COPY", "WORKFORCE_STATISTICS"]}""";

  @Test
  void theCheapFieldGoesToItsLimitAndTheDearOneTheRestOfTheWay() throws Exception {
    // 8 of 10 are needed for the highest band: coverage 60 + 15 + 25 points, at 45 %
    assertThat(
            changes(
                TEN_WORKERS,
                """
                {"goal": {"total": 58.5}, "fixed": ["/regulations", "/innovations", "/vulnerableWorkers"],
                 "costs": {"/participation/PU": 0.1, "/participation": 1}}"""))
        .containsExactly("/participation/PU/covered 1 6 0.5; /participation/BPU/covered 0 2 2");
  }

  @Test
  void thingsThatAreAddedAreListedOneByOne() throws Exception {
    assertThat(
            changes(
                TEN_WORKERS,
                "{\"goal\": {\"total\": 36}, \"fixed\": [\"/participation\", \"/vulnerableWorkers\", \"/innovations\"]}"))
        .startsWith(
            "/regulations/- null {\"form\":\"PERDA\",\"inForce\":true} 1; /regulations/- null {\"form\":\"PERDA\",\"inForce\":true} 1");
  }

  @Test
  void aPartThatIsRaisedStaysWithinItsWhole() throws Exception {
    String firm =
        Files.readString(
            Path.of("src/test/resources/golden/firm-with-three-failing-gates.dossier.json"));
    // 99 % of 180 registered would be 179; of all 200 it is 198, more than are registered now
    assertThat(
            changes(
                firm,
                """
                {"goal": {"total": 42}, "fixed": ["/compliance/wagesReported", "/compliance/monthsInArrears",
                 "/compliance/contributionPaid", "/vendors", "/csr", "/innovations", "/compliance/programmes",
                 "/compliance/monthsOnTime", "/digital/jmoUsers"]}"""))
        .containsExactly(
            "/compliance/registered 180 200 2; /digital/validNik 171 198 1.9310344827586206896551724137931034");
  }

  @Test
  void aSearchThatEndsAtItsLimitSaysSo() throws Exception {
    Ask far = AskReader.read("{\"goal\": {\"total\": 99}}".getBytes());
    SmallestChanges found =
        SmallestChanges.of(recorded(TEN_WORKERS), far, new Budget(40, Duration.ofMinutes(1)));

    assertThat(found.changes()).isEmpty();
    assertThat(found.search().stoppedBy()).isEqualTo("EVALUATIONS");
    assertThat(found.search().exhaustive()).isFalse();
    assertThat(found.search().evaluations()).isEqualTo(40);
    assertThat(
            SmallestChanges.of(recorded(TEN_WORKERS), far, new Budget(40_000, Duration.ZERO))
                .search()
                .stoppedBy())
        .isEqualTo("TIME");
  }

  @Test
  void aSearchThatIsCalledOffEnds() throws Exception {
    Thread.currentThread().interrupt();
    try {
      assertThat(SmallestChanges.of(recorded(TEN_WORKERS), Ask.USUAL).search().stoppedBy())
          .isEqualTo("CANCELLED");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void whatIsReachedAlreadyNeedsNoChange() throws Exception {
    SmallestChanges found =
        SmallestChanges.of(
            recorded(TEN_WORKERS), AskReader.read("{\"goal\": {\"total\": 1}}".getBytes()));

    assertThat(found.already()).isTrue();
    assertThat(found.changes()).isEmpty();
  }

  @Test
  void whereEverythingIsAtItsBestNothingCanRaiseTheTotal() throws Exception {
    String best =
        Files.readString(Path.of("src/test/resources/golden/musi-banyuasin.dossier.json"));

    assertThatExceptionOfType(Unreachable.class)
        .isThrownBy(() -> SmallestChanges.of(recorded(best), Ask.USUAL))
        .withMessageStartingWith("no single field raises the total of 100");
  }

  @Test
  void onlyWhatAnApplicantCanImproveMayChange() throws Exception {
    Recorded regency = recorded(TEN_WORKERS);
    assertThat(Levers.of(regency.dossier(), regency.decision()).fields())
        .containsExactly(
            "/documents",
            "/innovations",
            "/members/covering",
            "/participation/BPU/covered",
            "/participation/PU/covered",
            "/regulations",
            "/vulnerableWorkers/protected");
    Recorded firm =
        recorded(
            Files.readString(
                Path.of("src/test/resources/golden/firm-with-three-failing-gates.dossier.json")));
    assertThat(Levers.of(firm.dossier(), firm.decision()).fields())
        .containsExactly(
            "/compliance/contributionPaid",
            "/compliance/monthsInArrears",
            "/compliance/monthsOnTime",
            "/compliance/programmes",
            "/compliance/registered",
            "/compliance/wagesReported",
            "/csr/vulnerableWorkers",
            "/digital/jmoUsers",
            "/digital/sipp",
            "/digital/validNik",
            "/documents",
            "/innovations",
            "/vendors/registered");
  }

  private static List<String> changes(String dossier, String ask) throws Exception {
    SmallestChanges found = SmallestChanges.of(recorded(dossier), AskReader.read(ask.getBytes()));
    assertThat(found.search().exhaustive()).as(found.search().toString()).isTrue();
    return found.changes().stream()
        .map(
            change ->
                String.join(
                    "; ",
                    change.fields().stream()
                        .map(
                            moved ->
                                moved.spot().pointer()
                                    + " "
                                    + moved.spot().from()
                                    + " "
                                    + moved.spot().to()
                                    + " "
                                    + moved.cost().toPlainString())
                        .toList()))
        .toList();
  }

  private static Recorded recorded(String dossier) throws Exception {
    ObjectNode tree = (ObjectNode) new DossierReader().parse(dossier.getBytes());
    return new Recorded(
        "d-1", tree, Shipped.ruleset(), Shipped.ruleset().decide(new DossierReader().read(tree)));
  }
}
