package id.paritrana.journal.proof;

import java.util.List;

/**
 * What a check of a whole journal found.
 *
 * @param entries how many there are
 * @param head the hash of the last one
 * @param root of the Merkle tree over them, in base64 as checkpoints have it
 * @param checkpoints how many signed ones it agrees with
 * @param signed the size of the largest of those; entries after it rest on the chain alone
 */
public record Verification(
    long entries, String head, String root, int checkpoints, long signed, List<Flaw> flaws) {
  public Verification {
    flaws = List.copyOf(flaws);
  }
}
