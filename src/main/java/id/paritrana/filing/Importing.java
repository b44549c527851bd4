package id.paritrana.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.IdempotencyConflict;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.ruleset.Ruleset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides cohorts row by row, all rows of one under one ruleset, several at a time so that they
 * share the journal's commits. Safe for many threads.
 */
public final class Importing {
  private static final int AT_ONCE = 8;

  private final Journal journal;
  private final SubjectKeys keys;
  private final Clock clock;
  private final Supplier<String> ids;

  public Importing(Journal journal, SubjectKeys keys, Clock clock, Supplier<String> ids) {
    this.journal = journal;
    this.keys = keys;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Decides and journals every row; when this returns, all of them are durable.
   *
   * @param key under which the same file gives the same decisions again, and no other is decided
   * @throws OtherFile if the key was used for another file, or under other criteria
   * @throws Unfinished if some row could not be decided; what was decided stays
   */
  public Imported decide(Cohort cohort, Ruleset ruleset, @Nullable String pinned, String key) {
    Decider decider = new Decider(new Evaluator(ruleset), journal, keys, clock, ids);
    List<Cohort.Filed> rows = cohort.nominees();
    List<Note> notes = Employers.unknown(cohort, journal);
    AtomicBoolean stopped = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<@Nullable Verdict>> decided = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        Request request = new Request(rows.get(i).json(), pinned, key(key, i));
        String part = "row " + i + " of " + cohort.digest();
        decided.add(threads.submit(() -> decide(decider, request, part, stopped)));
        if (i == 0) {
          // The first row binds the key to the file: none is decided before it.
          await(decided.get(0));
        }
      }
      return collected(cohort, key, notes, rows, decided);
    } finally {
      threads.shutdownNow();
    }
  }

  /** The decision of a row; none once another row has failed. */
  private static @Nullable Verdict decide(
      Decider decider, Request request, String part, AtomicBoolean stopped) {
    if (stopped.get()) {
      return null;
    }
    try {
      return Verdict.of(decider.decide(request, part));
    } catch (InvalidDossier e) {
      stopped.set(true);
      // Every row was read as a dossier before the first was decided.
      throw new IllegalStateException(e);
    } catch (RuntimeException e) {
      stopped.set(true);
      throw e;
    }
  }

  private static void await(Future<?> decided) {
    try {
      decided.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IdempotencyConflict) {
        throw new OtherFile();
      }
      // Told with the other rows.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Imported collected(
      Cohort cohort,
      String key,
      List<Note> notes,
      List<Cohort.Filed> rows,
      List<Future<@Nullable Verdict>> decided) {
    List<@Nullable Verdict> verdicts = new ArrayList<>();
    Cohort.@Nullable Filed failed = null;
    @Nullable RuntimeException cause = null;
    for (int i = 0; i < rows.size(); i++) {
      try {
        verdicts.add(decided.get(i).get());
      } catch (ExecutionException e) {
        verdicts.add(null);
        failed = failed == null ? rows.get(i) : failed;
        cause = cause == null ? cause(e) : cause;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    Imported imported = new Imported(cohort, key, notes, verdicts);
    if (failed != null && cause != null) {
      throw new Unfinished(imported, failed.place(), cause);
    }
    return imported;
  }

  private static RuntimeException cause(ExecutionException e) {
    return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
  }

  /** The row's own key: the caller's, and which row it is. */
  private static String key(String key, int row) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest((key + "\n" + row).getBytes(UTF_8));
      return "cohort-" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
