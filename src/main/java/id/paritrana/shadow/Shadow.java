package id.paritrana.shadow;

import id.paritrana.decision.Decision;
import id.paritrana.dossier.Text;
import id.paritrana.impact.Differences;
import id.paritrana.impact.Made;
import id.paritrana.impact.NotCompared;
import id.paritrana.impact.NotCompared.Why;
import id.paritrana.journal.Entry;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One draft that decides along, in a thread of its own, until it is stopped. After each decision it
 * rests 49 times as long as it worked by the clock, though ten seconds at most, so that it takes a
 * fiftieth of one processor and less on a busy machine.
 */
final class Shadow implements Runnable {
  /** A draft that decides nothing is not tried for ever. */
  static final int MOST_ENDLESS = 20;

  private static final Logger LOG = LoggerFactory.getLogger(Shadow.class);
  private static final int RESTS = 49;
  private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(10);
  private static final long LOOK_EACH_MILLISECONDS = 500;
  private static final Text FAILED =
      new Text(
          "something in the service failed; its log says what, ask its keeper to look there",
          "ada yang gagal di dalam layanan; lognya mencatat apa, minta pengelola memeriksanya");

  private final Begun begun;
  private final Differences differences;
  private final Comparing comparing;
  private final Shadows keeper;
  private final Queue queue = new Queue();
  private final Undecided undecided = new Undecided();
  private final LongAdder made = new LongAdder();
  private final LongAdder otherRuleset = new LongAdder();
  private final LongAdder skipped = new LongAdder();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private int endless;
  private boolean logged;

  /**
   * A shadow that does not run yet.
   *
   * @param keeper says whether it should go on, and is told when it cannot
   */
  Shadow(Begun begun, Differences differences, Comparing comparing, Shadows keeper) {
    this.begun = begun;
    this.differences = differences;
    this.comparing = comparing;
    this.keeper = keeper;
  }

  Begun begun() {
    return begun;
  }

  /** Takes a decision if there is room; does not wait. */
  void offer(Entry entry, Decision decision) {
    made.increment();
    if (!decision.ruleset().equals(begun.base())) {
      otherRuleset.increment();
    } else if (!queue.offer(entry, decision)) {
      skipped.increment();
    }
  }

  /** What waits is passed over. */
  void stop() {
    stopped.countDown();
    skipped.add(queue.clear());
  }

  @Override
  public void run() {
    long looked = System.nanoTime();
    try {
      while (stopped.getCount() > 0) {
        Waiting next = queue.next(LOOK_EACH_MILLISECONDS);
        if (next != null) {
          long start = System.nanoTime();
          compare(next.made());
          queue.done(next);
          long rest = RESTS * (System.nanoTime() - start);
          stopped.await(Math.min(rest, LONGEST_REST), TimeUnit.NANOSECONDS);
        }
        if (System.nanoTime() - looked > TimeUnit.MILLISECONDS.toNanos(LOOK_EACH_MILLISECONDS)) {
          look();
          looked = System.nanoTime();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (OutOfMemoryError e) {
      keeper.end(this, Ending.MEMORY, null);
    }
  }

  private void look() {
    try {
      keeper.look();
    } catch (RuntimeException e) {
      // Whoever asks how it stands meets it as well, and is told.
    }
  }

  private void compare(Made made) {
    @Nullable NotCompared not;
    try {
      not = comparing.add(made, queue.isCalm());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      if (!logged) {
        LOG.error("a shadow could not decide; what follows of it is only counted", e);
      }
      logged = true;
      not = new NotCompared(Why.FAILED, FAILED);
    }
    if (not != null) {
      undecided.add(made, not);
    }
    endless = not != null && not.why() == Why.ENDLESS ? endless + 1 : 0;
    if (endless == MOST_ENDLESS) {
      keeper.end(this, Ending.ENDLESS, null);
    }
  }

  /**
   * All there is to say.
   *
   * @param ended none while it runs
   */
  ObjectNode json(@Nullable Ended ended) {
    ObjectNode node = About.json(begun, ended);
    node.putObject("requests")
        .put("decided", made.sum())
        .put("compared", differences.compared())
        .put("waiting", queue.size())
        .put("skipped", skipped.sum())
        .put("otherRuleset", otherRuleset.sum());
    undecided.write(node.putArray("notCompared"));
    node.setAll(differences.json());
    return node;
  }
}
