package id.paritrana.journal.proof;

import java.util.List;

/**
 * What a check of a whole journal found.
 *
 * @param after how many entries were left out before the first that was looked at
 * @param begins the root of the tree over those, in base64
 * @param entries how many were looked at
 * @param head the hash of the last one
 * @param root of the Merkle tree over them, in base64 as checkpoints have it
 * @param checkpoints how many signed ones it agrees with
 * @param signed the size of the largest of those; entries after it rest on the chain alone
 * @param archived what was not looked at, since it is in archives
 */
public record Verification(
    long after,
    String begins,
    long entries,
    String head,
    String root,
    int checkpoints,
    long signed,
    Archived archived,
    List<Flaw> flaws) {
  public Verification {
    flaws = List.copyOf(flaws);
  }
}
