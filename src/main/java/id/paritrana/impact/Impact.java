package id.paritrana.impact;

import id.paritrana.journal.Journal;
import id.paritrana.ruleset.Ruleset;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** What to find out: who would be decided otherwise by a draft than by the criteria in force. */
public record Impact(Ruleset base, Ruleset draft, Filter filter) {
  /**
   * Makes the report on what the journal holds now. The same journal up to the same entry, the same
   * two rulesets and the same filter give the same bytes.
   *
   * @param progress is told how far it is, and says whether to go on
   * @param folder that the file is left in
   * @throws java.util.concurrent.CancellationException if it was given up
   */
  public Stored of(Journal journal, Instant now, Progress progress, Path folder)
      throws IOException {
    return Stored.open(file(journal, now, progress, folder));
  }

  Path file(Journal journal, Instant now, Progress progress, Path folder) throws IOException {
    progress.check();
    Head head = Head.of(journal, now);
    return new Run(journal, base, draft, filter, progress).write(head, folder);
  }
}
