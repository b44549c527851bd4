package id.paritrana.journal.proof;

import java.util.List;

/**
 * What of a journal is elsewhere.
 *
 * @param entries how many were taken at the word of their hash, since their bodies are in archives
 * @param files all archives that the journal tells of, whichever bodies are still here too
 */
public record Archived(long entries, List<ArchiveFile> files) {
  public Archived {
    files = List.copyOf(files);
  }
}
