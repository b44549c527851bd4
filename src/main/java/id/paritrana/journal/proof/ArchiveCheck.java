package id.paritrana.journal.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Holds the bodies that are gone against the archives that the journal's own entries tell of. */
final class ArchiveCheck {
  private final List<ArchiveFile> told = new ArrayList<>();
  // Runs of entries without a body, each as its first and last sequence.
  private final List<long[]> gone = new ArrayList<>();
  private long count;

  void add(Link link) {
    if (link.archived()) {
      count++;
      long[] last = gone.isEmpty() ? new long[] {0, -1} : gone.get(gone.size() - 1);
      if (last[1] + 1 == link.sequence()) {
        last[1]++;
      } else {
        gone.add(new long[] {link.sequence(), link.sequence()});
      }
    }
    ArchiveFile tells = link.tells();
    // An entry that was altered tells nothing, and none tells of what came after it.
    if (tells != null
        && tells.upto() < link.sequence()
        && Arrays.equals(link.computed(), link.hash())) {
      told.add(tells);
    }
  }

  /** Whether an entry tells of the file that is kept as an archive up to this entry. */
  boolean tells(long upto, String file, String sha256) {
    return told.stream()
        .anyMatch(
            archive ->
                archive.upto() == upto
                    && archive.file().equals(file)
                    && archive.sha256().equals(sha256));
  }

  Archived archived() {
    return new Archived(count, told);
  }

  /** What is gone and in no archive; or more than went into the archives. */
  List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    for (long[] run : gone) {
      for (long at = run[0]; at <= run[1]; ) {
        long first = at;
        ArchiveFile archive =
            told.stream().filter(one -> one.holds(first)).findFirst().orElse(null);
        if (archive == null) {
          long next = next(first);
          flaws.add(Flaw.emptied(first, Math.min(next - 1, run[1])));
          at = next;
        } else {
          at = archive.upto() + 1;
        }
      }
    }
    long expected = told.stream().mapToLong(ArchiveFile::decisions).sum();
    if (flaws.isEmpty() && count > expected) {
      flaws.add(Flaw.moreThanArchived(gone.get(0)[0], count, expected));
    }
    return flaws;
  }

  /** Where the next archive begins. */
  private long next(long after) {
    return told.stream()
        .mapToLong(ArchiveFile::from)
        .filter(from -> from > after)
        .min()
        .orElse(Long.MAX_VALUE);
  }
}
