package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.json.DossierReader;
import id.paritrana.ruleset.Stalled;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** A machine that does other things while the rules are applied, seen by a caller over HTTP. */
@Import(BusyMachineTest.Decides.class)
class BusyMachineTest extends Service {
  /** Decides while the machine does nothing for it. */
  @RestController
  static class Decides {
    @GetMapping("/actuator/decides-after/{seconds}")
    String decides(@PathVariable int seconds) throws Exception {
      byte[] dossier = musiRawas("BUSY-1").getBytes(StandardCharsets.UTF_8);
      return Stalled.decision(new DossierReader().read(dossier), Duration.ofSeconds(seconds))
          .outcome()
          .name();
    }
  }

  @Test
  void aDecisionThatWaitedIsMade() {
    assertThat(text(get("/actuator/decides-after/59"))).isEqualTo("ELIGIBLE");
  }

  @Test
  void aDecisionThatWaitedTooLongIsToBeAskedForAgain() {
    HttpResponse<byte[]> answer = get("/actuator/decides-after/60");

    JsonNode problem = Refusal.of(answer, 503);
    assertThat(problem.get("type").asString()).isEqualTo("urn:paritrana:problem:busy");
    assertThat(problem.get("detail").asString()).startsWith("the machine is too busy");
    assertThat(problem.get("rincian").asString()).startsWith("komputer terlalu sibuk");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
  }
}
