package id.paritrana.watching;

import id.paritrana.draft.CaseRun;
import id.paritrana.draft.Check;
import id.paritrana.draft.Report;
import id.paritrana.evaluation.Current;
import id.paritrana.history.History;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.Remembered;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.difference.RulesetDifference;
import id.paritrana.ruleset.problem.Problem;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts in force what is saved in the folders, once it is quiet there and it makes a ruleset. It is
 * looked at by one thread; how it stands may be asked by any.
 */
public final class Watching {
  /** Files that are saved one after another within this time are one version. */
  static final Duration QUIET = Duration.ofMillis(500);

  /** What may be half written is given more time before it counts or is told. */
  static final Duration PATIENCE = Duration.ofMillis(1000);

  private enum Stage {
    UNREAD,
    UNTRIED,
    DONE
  }

  private final Path rules;
  private final Path tables;
  private final Current current;
  private final History history;
  private final Clock clock;
  private final LongSupplier nanos;

  private @Nullable Stamp seen;
  private long since;
  private Stage stage = Stage.UNREAD;
  private final Remembered remembered = new Remembered();
  private final Set<Problem> told = new HashSet<>();
  private @Nullable Saved found;
  private Saved last;
  private boolean first = true;
  private volatile Standing standing = new Standing(Standing.State.IN_FORCE, List.of());

  /**
   * Watches folders of which the service has just read what is in force.
   *
   * @param nanos time that only goes on, in nanoseconds
   */
  public Watching(
      Path rules, Path tables, Current current, History history, Clock clock, LongSupplier nanos) {
    this.rules = rules;
    this.tables = tables;
    this.current = current;
    this.history = history;
    this.clock = clock;
    this.nanos = nanos;
    this.last = Saved.of(current.ruleset());
  }

  /**
   * Whether what is saved may count at once: on one machine, and for as long as nobody has to
   * approve it.
   *
   * @param address that the service listens at; none for every address of the machine
   * @throws NotHere if it may not
   */
  public static void require(Journal journal, History history, @Nullable InetAddress address) {
    if (address == null || !address.isLoopbackAddress()) {
      String found = address == null ? "0.0.0.0" : address.getHostAddress();
      throw new NotHere(
          "folders are watched only by a service that this machine alone can call, and this one listens at "
              + found,
          "folder hanya diamati oleh layanan yang hanya dapat dipanggil dari mesin ini, dan layanan ini mendengarkan di "
              + found);
    }
    if (journal.shared()) {
      throw new NotHere(
          "replicas share this journal; criteria that nobody approved must not come into force on it",
          "jurnal ini dipakai bersama; kriteria yang tidak disetujui tidak boleh berlaku di sini");
    }
    if (history.governed()) {
      throw new NotHere(
          "the criteria of this journal are changed by drafts that somebody approves; files that are saved must not pass that by",
          "kriteria pada jurnal ini diubah lewat draf yang disetujui; berkas yang disimpan tidak boleh melewati persetujuan itu");
    }
  }

  /** How what lies in the folders stands now. */
  public Standing standing() {
    return standing;
  }

  /** Looks at the folders; to be called a few times a second. */
  public Optional<News> look() {
    if (standing.state() == Standing.State.ENDED) {
      return Optional.empty();
    }
    if (history.governed()) {
      return Optional.of(ended());
    }
    if (moved()) {
      stage = Stage.UNREAD;
      found = null;
      return Optional.empty();
    }
    return switch (stage) {
      case UNREAD -> quietFor(QUIET) ? read() : Optional.empty();
      case UNTRIED -> Optional.of(tried());
      case DONE -> Optional.empty();
    };
  }

  private boolean moved() {
    Stamp now = Stamp.of(rules, tables);
    if (now.equals(seen)) {
      return false;
    }
    seen = now;
    since = nanos.getAsLong();
    return true;
  }

  private boolean quietFor(Duration time) {
    return nanos.getAsLong() - since >= time.toNanos();
  }

  private Optional<News> read() {
    Saved now = found;
    if (now == null) {
      // If this fails it is not tried again before something else is saved.
      stage = Stage.DONE;
      now = Saved.in(rules, tables);
      boolean same = now.sameAs(last);
      if (!same || first) {
        // The first time as well, to remember what will not change.
        now = now.judged(remembered);
        first = false;
      }
      if (moved()) {
        stage = Stage.UNREAD;
        return Optional.empty();
      }
      if (same) {
        return Optional.empty();
      }
      found = now;
    }
    stage = Stage.UNREAD;
    if (now.doubtful(current.ruleset()) && !quietFor(PATIENCE)) {
      return Optional.empty();
    }
    return Optional.of(taken(now));
  }

  /** If the journal cannot be reached this is tried again. */
  private News taken(Saved now) {
    Ruleset before = current.ruleset();
    Ruleset ruleset = now.ruleset();
    if (ruleset == null) {
      settled(now, Stage.DONE, Standing.State.REFUSED);
      return new News.Refused(before.id(), now.problems());
    }
    boolean changed = !ruleset.id().equals(before.id());
    if (changed && !current.watched(ruleset, clock.instant())) {
      return ended();
    }
    boolean mended = standing.state() == Standing.State.REFUSED;
    List<Problem> untold = untold(now.problems());
    settled(now, Stage.UNTRIED, Standing.State.IN_FORCE);
    return changed
        ? new News.Changed(ruleset.id(), difference(before, ruleset), untold, mended)
        : new News.Unchanged(ruleset.id(), untold, mended);
  }

  private void settled(Saved now, Stage next, Standing.State state) {
    stage = next;
    found = null;
    last = now;
    standing = new Standing(state, now.problems());
  }

  private List<Problem> untold(List<Problem> problems) {
    return problems.stream().filter(told::add).toList();
  }

  /** Of the files that differ alone, since to read all once more would take its time. */
  private static RulesetDifference difference(Ruleset before, Ruleset now) {
    return RulesetDifference.of(before.id(), without(before, now), now.id(), without(now, before));
  }

  private static List<RuleFile> without(Ruleset one, Ruleset other) {
    Saved same = Saved.of(other);
    return one.files().stream().filter(file -> !same.holds(file)).toList();
  }

  /** After the fact: whoever saved waits for the answers, and less for this. */
  private News tried() {
    stage = Stage.DONE;
    Report report = Check.of(last.files(), Objects.requireNonNull(last.checked()));
    List<Problem> untold = untold(report.problems());
    told.retainAll(report.problems());
    standing = new Standing(Standing.State.IN_FORCE, report.problems());
    CaseRun run = Objects.requireNonNull(report.cases());
    return new News.Tried(run.passed(), run.results().size(), untold);
  }

  private News ended() {
    standing = new Standing(Standing.State.ENDED, List.of());
    return new News.Ended(history.inForce().orElseThrow().ruleset());
  }
}
