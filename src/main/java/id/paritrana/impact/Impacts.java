package id.paritrana.impact;

import id.paritrana.journal.Journal;
import id.paritrana.ruleset.Ruleset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports in the background, one after the other, and keeps them as files beside the drafts:
 * a report that was finished is there after a restart, one that was not must be asked for again.
 * Safe for many threads.
 */
public final class Impacts implements AutoCloseable {
  private static final int MOST_WAITING = 4;
  private static final int REMEMBERED = 64;
  private static final int PATIENCE_SECONDS = 20;

  private final Map<Name, State> states = new LinkedHashMap<>();
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          work -> {
            Thread thread = new Thread(work, "impacts");
            thread.setDaemon(true);
            return thread;
          });
  private final Shelf shelf;
  private final Journal journal;
  private final Clock clock;

  /** As many reports wait as may. */
  public static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Reports kept in a folder.
   *
   * @param folder of the drafts
   */
  public Impacts(Path folder, Journal journal, Clock clock) {
    this.shelf = new Shelf(folder);
    this.journal = journal;
    this.clock = clock;
  }

  /** Takes away what was not finished before a start; another process may still be at work else. */
  public void tidy() {
    shelf.tidy();
  }

  /**
   * Begins to make a report, unless it is being made already or is up to date.
   *
   * @param draft id of the draft
   * @param finished told of the finished report before anybody else
   * @throws Busy if too many wait
   */
  public synchronized Name begin(String draft, Impact impact, Consumer<Stored> finished) {
    Name name = Name.of(draft, impact.filter());
    State before = find(name).orElse(null);
    if (before instanceof State.Done done && isUpToDate(done, impact.base(), impact.draft())) {
      finished.accept(done.report());
      return name;
    } else if (before instanceof State.Running) {
      return name;
    }
    State.Running running = new State.Running(new Progress());
    try {
      worker.execute(() -> end(name, running, made(name, impact, running.progress(), finished)));
    } catch (RejectedExecutionException e) {
      throw new Busy();
    }
    remember(name, running);
    return name;
  }

  /** How it stands with a report; none if this service does not have it. */
  public synchronized Optional<State> find(Name name) {
    State known = states.get(name);
    // A finished one is read again, for a file may be changed behind anybody's back.
    if (known != null && !(known instanceof State.Done)) {
      return Optional.of(known);
    }
    try {
      Optional<State> kept = shelf.find(name).map(State.Done::new);
      if (known == null) {
        kept.ifPresent(done -> remember(name, done));
      }
      // One whose file is gone says so when it is read.
      return kept.or(() -> Optional.ofNullable(known));
    } catch (IOException e) {
      return Optional.of(new State.Failed(Failures.damaged()));
    }
  }

  /** The report on a draft that was asked for last. */
  public synchronized Optional<Name> newest(String draft) {
    Name last = null;
    for (Name name : states.keySet()) {
      last = name.draft().equals(draft) ? name : last;
    }
    return last == null ? shelf.newest(draft) : Optional.of(last);
  }

  /**
   * A finished report by its hash, the newest or one that was signed; whether it is up to date is
   * another question.
   *
   * @param sha256 in hexadecimal
   * @throws IOException if it is damaged or cannot be read
   */
  public synchronized Optional<Stored> finished(String draft, String sha256) throws IOException {
    return shelf.find(draft, sha256);
  }

  /**
   * Keeps a finished report for good, because somebody signs for it.
   *
   * @return whether there still is one of this hash
   */
  public synchronized boolean sign(String draft, String sha256) throws IOException {
    Optional<Stored> report = shelf.find(draft, sha256);
    if (report.isPresent()) {
      shelf.sign(report.get());
    }
    return report.isPresent();
  }

  /** Gives up a report that is being made; one that is finished stays. */
  public synchronized void cancel(Name name) {
    if (states.get(name) instanceof State.Running running) {
      running.progress().cancel();
      remember(name, new State.Cancelled());
    }
  }

  /**
   * Whether a report says what would be said today: of the same draft, against the criteria in
   * force, and no decision was recorded since.
   *
   * @param base the criteria in force
   */
  public boolean isUpToDate(@Nullable State state, Ruleset base, Ruleset draft) {
    return state instanceof State.Done done
        && done.report().base().equals(base.id())
        && done.report().draft().equals(draft.id())
        && done.report().madeAt().isNewest(journal);
  }

  private State made(Name name, Impact impact, Progress progress, Consumer<Stored> finished) {
    try {
      Path file = impact.file(journal, clock.instant(), progress, shelf.folder());
      try {
        progress.check();
        Stored report = shelf.keep(name, file);
        finished.accept(report);
        return new State.Done(report);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (CancellationException e) {
      return new State.Cancelled();
    } catch (IOException | RuntimeException e) {
      return new State.Failed(Failures.said(e));
    } catch (OutOfMemoryError e) {
      return new State.Failed(Failures.memory());
    }
  }

  /** One that was given up meanwhile stays given up, though the next may have begun already. */
  private synchronized void end(Name name, State.Running running, State end) {
    if (states.get(name) == running) {
      remember(name, end);
    }
  }

  private void remember(Name name, State state) {
    states.remove(name);
    states.put(name, state);
    if (states.size() > REMEMBERED) {
      states.entrySet().stream()
          .filter(entry -> !(entry.getValue() instanceof State.Running))
          .map(Map.Entry::getKey)
          .findFirst()
          .ifPresent(states::remove);
    }
  }

  /** Gives up what is being made, and waits until nothing reads the journal any more. */
  @Override
  public void close() {
    synchronized (this) {
      states.keySet().stream().toList().forEach(this::cancel);
    }
    worker.shutdownNow();
    try {
      worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
