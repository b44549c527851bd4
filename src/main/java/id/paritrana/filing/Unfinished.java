package id.paritrana.filing;

import id.paritrana.ruleset.problem.Place;

/**
 * A row could not be decided, and none after it was begun. What was decided stays; the same file
 * sent again under the same key goes on.
 */
public final class Unfinished extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Imported imported;
  private final transient Place failed;
  private final RuntimeException why;

  Unfinished(Imported imported, Place failed, RuntimeException why) {
    super(failed + " could not be decided", why);
    this.imported = imported;
    this.failed = failed;
    this.why = why;
  }

  /** With the rows that were decided; the others have no decision. */
  public Imported imported() {
    return imported;
  }

  /** The first row that failed. */
  public Place failed() {
    return failed;
  }

  public RuntimeException why() {
    return why;
  }
}
