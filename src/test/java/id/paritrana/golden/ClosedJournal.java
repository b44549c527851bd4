package id.paritrana.golden;

import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Page;
import id.paritrana.journal.Query;
import id.paritrana.journal.Submission;
import id.paritrana.journal.Verification;
import java.util.Optional;

/** A journal that nobody may touch: what is only evaluated is not recorded. */
final class ClosedJournal implements Journal {
  @Override
  public Entry append(Submission submission) {
    throw new AssertionError("nothing may be recorded");
  }

  @Override
  public Optional<Entry> find(String id) {
    throw new AssertionError("nothing is read from the record");
  }

  @Override
  public Page search(Query query) {
    throw new AssertionError("nothing is read from the record");
  }

  @Override
  public Verification verify() {
    throw new AssertionError("nothing is read from the record");
  }

  @Override
  public void close() {}
}
