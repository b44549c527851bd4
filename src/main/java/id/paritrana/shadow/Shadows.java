package id.paritrana.shadow;

import id.paritrana.decision.Decision;
import id.paritrana.draft.Report;
import id.paritrana.evaluation.Onlooker;
import id.paritrana.evaluation.Outdated;
import id.paritrana.impact.Differences;
import id.paritrana.journal.Entry;
import id.paritrana.journal.JournalUnavailable;
import id.paritrana.publication.Publication;
import id.paritrana.publication.State;
import id.paritrana.ruleset.Ruleset;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one shadow of this process, if any, and what is left of the last: they live in memory, and
 * change nothing that is in force. Safe for many threads.
 */
public final class Shadows implements Onlooker, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Shadows.class);
  private static final int PATIENCE_SECONDS = 10;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "shadow");
            made.setDaemon(true);
            made.setPriority(Thread.MIN_PRIORITY);
            return made;
          });
  private final Publication publication;
  private final Clock clock;
  private final Function<Differences, Comparing> comparing;
  private volatile @Nullable Shadow running;
  private @Nullable ObjectNode last;

  public Shadows(Publication publication, Clock clock) {
    this(publication, clock, differences -> differences::add);
  }

  Shadows(Publication publication, Clock clock, Function<Differences, Comparing> comparing) {
    this.publication = publication;
    this.clock = clock;
    this.comparing = comparing;
  }

  /**
   * Lets a draft run along, in the place of any other; one that runs already goes on.
   *
   * @return whether it was begun now
   * @throws NoSuchElementException if there is no such draft
   * @throws NotBegun if the draft cannot run along
   */
  public boolean begin(String draft, String by, String why) throws IOException {
    Report report = publication.find(draft).orElseThrow(() -> new NoSuchElementException(draft));
    Ruleset ruleset = report.ruleset();
    State state = publication.state(draft, report);
    if (ruleset == null || Ending.of(state).isPresent()) {
      throw new NotBegun(state);
    }
    look();
    Shadow before = running;
    if (before != null && before.begun().draft().equals(draft)) {
      return false;
    }
    Ruleset base = publication.inForce();
    return begin(
        new Begun(draft, ruleset.id(), base.id(), by, why, now()), new Differences(base, ruleset));
  }

  private synchronized boolean begin(Begun begun, Differences differences) {
    Shadow before = running;
    if (before != null && before.begun().draft().equals(begun.draft())) {
      return false;
    }
    if (before != null) {
      before.stop();
    }
    Shadow shadow = new Shadow(begun, differences, comparing.apply(differences), this);
    running = shadow;
    last = null;
    LOG.info(
        "draft {} runs along in the shadow, begun by {} / draf {} ikut berjalan sebagai bayangan, dimulai oleh {}",
        begun.draft(),
        begun.by(),
        begun.draft(),
        begun.by());
    thread.execute(shadow);
    return true;
  }

  /** The shadow that runs, or the last one since a start; none if there was none. */
  public Optional<ObjectNode> state() {
    look();
    synchronized (this) {
      Shadow now = running;
      return Optional.ofNullable(now == null ? last : now.json(null));
    }
  }

  /** Ends the shadow that runs, if any. */
  public Optional<ObjectNode> end(String by) {
    look();
    Shadow now = running;
    if (now != null) {
      end(now, Ending.STOPPED, by);
    }
    return state();
  }

  @Override
  public void made(Entry entry, Decision decision) {
    Shadow now = running;
    if (now != null) {
      now.offer(entry, decision);
    }
  }

  /** Ends the shadow of a draft that can run along no more. */
  void look() {
    Shadow now = running;
    if (now != null) {
      over(now.begun()).ifPresent(why -> end(now, why, null));
    }
  }

  private Optional<Ending> over(Begun begun) {
    try {
      boolean other = !publication.inForce().id().equals(begun.base());
      Optional<Ending> over = Ending.of(publication.state(begun.draft()));
      return over.isEmpty() && other ? Optional.of(Ending.OVERTAKEN) : over;
    } catch (JournalUnavailable | Outdated e) {
      // Nothing is decided meanwhile; whoever asks for a decision is told.
      return Optional.empty();
    }
  }

  /** What it had counted stays to be read; its rulesets and what waited do not. */
  synchronized void end(Shadow shadow, Ending why, @Nullable String by) {
    if (running != shadow) {
      return;
    }
    shadow.stop();
    last = shadow.json(new Ended(why, now(), by));
    running = null;
    LOG.info(
        "the shadow of draft {} ended: {} ({}) / bayangan draf {} berakhir: {} ({})",
        shadow.begun().draft(),
        why.says().en(),
        by == null ? why : by,
        shadow.begun().draft(),
        why.says().id(),
        by == null ? why : by);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public void close() {
    Shadow now = running;
    if (now != null) {
      now.stop();
    }
    running = null;
    thread.shutdown();
    try {
      thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
