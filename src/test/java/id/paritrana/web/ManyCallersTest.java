package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.proof.Verification;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ManyCallersTest extends Service {
  private static final int CALLERS = 8;
  private static final int EACH = 50;

  @Test
  void allGetTheirOwnDecisionAndTheJournalHoldsThemAll() throws Exception {
    long before = journal.verify().entries();
    List<Future<List<String>>> running = new ArrayList<>();
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    for (int caller = 0; caller < CALLERS; caller++) {
      String nominee = "M-" + caller;
      int covered = 10_000 * (caller + 1);
      running.add(callers.submit(() -> decide(nominee, covered)));
    }
    callers.shutdown();

    Set<String> ids = new HashSet<>();
    for (int caller = 0; caller < CALLERS; caller++) {
      List<String> made = running.get(caller).get();
      assertThat(found("M-" + caller)).containsExactlyInAnyOrderElementsOf(made);
      ids.addAll(made);
    }
    assertThat(ids).hasSize(CALLERS * EACH);
    Verification verified = journal.verify();
    assertThat(verified.flaws()).isEmpty();
    assertThat(verified.entries()).isEqualTo(before + CALLERS * EACH);
  }

  @Test
  void keepTheirConnectionsForLongerThanClientsDo() throws Exception {
    String answer =
        Raw.answer(
            port,
            "GET /actuator/health HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n"
                + "GET /actuator/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).contains("Keep-Alive: timeout=75");
  }

  /** Each answer must be the caller's own: its nominee and its figure. */
  private List<String> decide(String nominee, int covered) {
    String dossier = musiRawas(nominee).replace("\"covered\": 69528", "\"covered\": " + covered);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      HttpResponse<byte[]> made = post("/api/v1/decisions", dossier);
      assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
      assertThat(json(made).at("/nominee/id").asString()).isEqualTo(nominee);
      assertThat(json(made).at("/indicators/coverage.raw").decimalValue().doubleValue())
          .isCloseTo((covered + 40_000) / 130_777.0, org.assertj.core.data.Offset.offset(1e-9));
      ids.add(json(made).get("id").asString());
    }
    return ids;
  }

  private List<String> found(String nominee) {
    return json(get("/api/v1/decisions?limit=500&nominee=" + nominee))
        .get("decisions")
        .valueStream()
        .map(decision -> decision.get("id").asString())
        .toList();
  }
}
