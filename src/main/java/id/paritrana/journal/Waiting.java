package id.paritrana.journal;

import id.paritrana.journal.search.Card;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A submission whose caller waits; it hears the outcome only after the commit. */
final class Waiting {
  private final Submission submission;
  private final Packed packed;
  private final @Nullable Card card;
  private final CompletableFuture<Entry> answer = new CompletableFuture<>();
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

  void failed(String message, @Nullable Throwable cause) {
    answer.completeExceptionally(new JournalUnavailable(message, cause));
  }

  Entry await() {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
