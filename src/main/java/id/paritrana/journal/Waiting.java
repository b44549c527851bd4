package id.paritrana.journal;

import id.paritrana.journal.JournalUnavailable.Why;
import id.paritrana.journal.search.Card;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A submission whose caller waits; it hears the outcome only after the commit. */
final class Waiting {
  private final Submission submission;
  private final Packed packed;
  private final @Nullable Card card;
  private final CompletableFuture<Entry> answer = new CompletableFuture<>();
  private final AtomicBoolean settled = new AtomicBoolean();
  private @Nullable Entry entry;
  private @Nullable RuntimeException fault;

  /** Made in the caller's thread, which pays for the canonical form, the card and the packing. */
  Waiting(Submission submission, Shelf shelf) {
    this.submission = submission;
    Body body = Body.of(submission.bodyJson());
    card = submission.kind() == Kind.DECISION ? Card.of(body.bytes()) : null;
    String ruleset = card == null ? null : card.ruleset();
    packed = Packed.of(body, ruleset, shelf.of(ruleset));
  }

  void place(WriteConnection connection) throws SQLException {
    try {
      entry = connection.place(submission, packed, card);
    } catch (RuntimeException e) {
      fault = e;
    }
  }

  /** Tells the caller; what was learnt from its body serves the next. */
  void committed(Shelf shelf) {
    if (packed.lesson() != null) {
      shelf.outdated(packed.lesson().ruleset());
    }
    if (fault != null) {
      answer.completeExceptionally(fault);
    } else {
      answer.complete(entry);
    }
  }

  void failed(String message, Why why, @Nullable Throwable cause) {
    answer.completeExceptionally(new JournalUnavailable(message, why, cause));
  }

  /** Nothing is recorded in a journal that was altered, or that is signed with another key. */
  void refused(RuntimeException why) {
    answer.completeExceptionally(why);
  }

  /** Takes it in hand, unless its caller has given up: what nobody waits for is not recorded. */
  boolean taken() {
    return settled.compareAndSet(false, true);
  }

  /**
   * The outcome.
   *
   * @throws JournalUnavailable if it does not come in time
   */
  Entry await(Duration most) {
    try {
      return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (TimeoutException e) {
      throw givenUp(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw givenUp(e);
    }
  }

  private JournalUnavailable givenUp(Exception cause) {
    return taken()
        ? new JournalUnavailable("The entry waited too long for its turn", Why.SLOW, cause)
        : new JournalUnavailable("The disk does not answer", Why.UNCERTAIN, cause);
  }
}
