package id.paritrana.journal;

/**
 * What the private key vouches for from now on.
 *
 * @param entries how many there are
 * @param head the hash of the last one
 * @param seen how many of them a checkpoint that was kept elsewhere covers
 */
public record TakenOver(long entries, String head, long seen) {}
