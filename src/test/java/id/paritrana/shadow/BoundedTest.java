package id.paritrana.shadow;

import static id.paritrana.shadow.Desk.musiRawas;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.decision.Decision;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** However many decisions there are, and however large, what is kept of them stays small. */
class BoundedTest {
  @TempDir Path folder;

  @Test
  void provincesThatAreNoneAreOneAndTheNewestTwentyExamplesStay() throws Exception {
    List<String> ids = new ArrayList<>();
    try (Desk desk = new Desk(folder)) {
      desk.shadows.begin(desk.coverage(55), "siti", "to see");
      for (int i = 1; i <= 25; i++) {
        ids.add(desk.decide(musiRawas("A").replace("Sumatera Selatan", "Provinsi " + i)).id());
        desk.once(i);
      }
      ids.add(desk.decide(musiRawas("A")).id());
      Collections.reverse(ids);

      JsonNode state = desk.once(26);

      assertThat(state.get("provinces"))
          .extracting(one -> one.get("province").asString() + " " + one.get("decisions").asInt())
          .containsExactly("? 25", "Sumatera Selatan 1");
      assertThat(state.get("examples"))
          .extracting(example -> example.get("decision").asString())
          .containsExactlyElementsOf(ids.subList(0, 20));
    }
  }

  @Test
  void largeDossiersFindNoRoomBeforeTheQueueIsFull() throws Exception {
    Decision decision =
        Shipped.ruleset()
            .decide(new DossierReader().read(musiRawas("A").getBytes(StandardCharsets.UTF_8)));
    String body = "x".repeat((int) Queue.MOST_WEIGHT / 2);
    Entry large = new Entry(1, "d-1", Instant.EPOCH, Kind.DECISION, body, "previous", "hash");
    Queue queue = new Queue();

    assertThat(queue.offer(large, decision)).isTrue();
    assertThat(queue.offer(large, decision)).isTrue();
    assertThat(queue.offer(large, decision)).isFalse();

    Waiting first = queue.next(0);
    assertThat(queue.offer(large, decision)).as("while the first is at work").isFalse();
    queue.done(first);
    assertThat(queue.offer(large, decision)).as("once it is done").isTrue();
  }
}
