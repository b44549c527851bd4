package id.paritrana.shadow;

import static id.paritrana.shadow.Desk.musiRawas;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.impact.Differences;
import id.paritrana.impact.Made;
import id.paritrana.impact.NotCompared;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever becomes of the shadow, requests are decided, and what it missed is counted. */
class BesideRequestsTest {
  @TempDir Path folder;

  @Test
  void nobodyWaitsForAShadowThatStandsStill() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch open = new CountDownLatch(1);
    try (Desk desk =
        new Desk(
            folder,
            differences ->
                (made, patient) -> {
                  entered.countDown();
                  await(open);
                  return differences.add(made, patient);
                })) {
      desk.shadows.begin(desk.coverage(55), "siti", "to see");
      desk.decide(musiRawas("A"));
      await(entered);
      for (int i = 0; i < Queue.MOST + 3; i++) {
        assertThat(desk.decide(musiRawas("A")).bodyJson()).contains("\"ELIGIBLE\"");
      }

      JsonNode full = desk.state();
      assertThat(full.at("/requests").toString())
          .isEqualTo(
              "{\"decided\":204,\"compared\":0,\"waiting\":200,\"skipped\":3,\"otherRuleset\":0}");

      open.countDown();
      assertThat(desk.once(201).at("/requests").toString())
          .isEqualTo(
              "{\"decided\":204,\"compared\":201,\"waiting\":0,\"skipped\":3,\"otherRuleset\":0}");
    }
  }

  @Test
  void whatStillWaitsAtTheEndIsPassedOver() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch open = new CountDownLatch(1);
    try (Desk desk =
        new Desk(
            folder,
            differences ->
                (made, patient) -> {
                  entered.countDown();
                  await(open);
                  return differences.add(made, patient);
                })) {
      desk.shadows.begin(desk.coverage(55), "siti", "to see");
      desk.decide(musiRawas("A"));
      await(entered);
      desk.decide(musiRawas("B"));

      JsonNode ended = desk.shadows.end("siti").orElseThrow();
      open.countDown();

      assertThat(ended.at("/requests").toString())
          .isEqualTo(
              "{\"decided\":2,\"compared\":0,\"waiting\":0,\"skipped\":1,\"otherRuleset\":0}");
    }
  }

  @Test
  void whatFailsInTheShadowIsCountedAndTheNextIsCompared() throws Exception {
    AtomicInteger told = new AtomicInteger();
    try (Desk desk = new Desk(folder, differences -> failingFirst(told, differences))) {
      desk.shadows.begin(desk.coverage(55), "siti", "to see");
      String failed = desk.decide(musiRawas("A")).id();
      desk.decide(musiRawas("B"));

      JsonNode state = desk.once(2);

      assertThat(state.at("/requests/compared").asInt()).isEqualTo(1);
      JsonNode why = state.at("/notCompared/0");
      assertThat(why.get("why").asString()).isEqualTo("FAILED");
      assertThat(why.get("newest").asString()).isEqualTo(failed);
      assertThat(why.at("/says/id").asString()).contains("pengelola");
      assertThat(state.get("state").asString()).isEqualTo("RUNNING");
    }
  }

  private static Comparing failingFirst(AtomicInteger told, Differences differences) {
    return new Comparing() {
      @Override
      public @Nullable NotCompared add(Made made, boolean patient) {
        if (told.incrementAndGet() == 1) {
          throw new StackOverflowError();
        }
        return differences.add(made, patient);
      }
    };
  }

  @Test
  void aShadowWithoutMemoryEndsItself() throws Exception {
    try (Desk desk =
        new Desk(
            folder,
            differences ->
                (made, patient) -> {
                  throw new OutOfMemoryError("as if");
                })) {
      desk.shadows.begin(desk.coverage(55), "siti", "to see");
      desk.decide(musiRawas("A"));
      assertThat(desk.onceEnded().at("/ended/why").asString()).isEqualTo("MEMORY");
      assertThat(desk.decide(musiRawas("B")).bodyJson()).contains("\"ELIGIBLE\"");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
