package id.paritrana.journal;

import java.util.List;

/**
 * All that proves one entry without the rest.
 *
 * @param canonical the text whose SHA-256 is the entry's hash, as UTF-8
 * @param checkpoint a signed note over a tree that the entry is a leaf of
 * @param size how many leaves that tree has
 * @param path what leads from the leaf to the tree's root, lowest first
 */
public record Proof(
    Entry entry, byte[] canonical, String checkpoint, long size, List<byte[]> path) {
  public Proof {
    path = List.copyOf(path);
  }
}
