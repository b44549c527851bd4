package id.paritrana.journal.proof;

import java.util.ArrayList;
import java.util.List;

/** A growing tree's right edge: all that is needed to add a leaf and to know the root. */
public final class Frontier {
  /** Hears of each full subtree above the leaves as it fills. */
  @FunctionalInterface
  public interface Filled {
    void subtree(int level, long index, byte[] root);
  }

  private final List<byte[]> peaks = new ArrayList<>();
  private long size;

  /** The edge of a tree that is already there; of no leaves at all, an empty one. */
  public static Frontier of(long size, Subtrees tree) {
    Frontier frontier = new Frontier();
    frontier.size = size;
    for (long rest = size, start = 0; rest > 0; ) {
      long peak = Long.highestOneBit(rest);
      int level = Long.numberOfTrailingZeros(peak);
      frontier.peaks.add(tree.root(level, start >> level));
      start += peak;
      rest -= peak;
    }
    return frontier;
  }

  public long size() {
    return size;
  }

  /** Adds one leaf by its hash. */
  public void add(byte[] leaf, Filled filled) {
    byte[] root = leaf;
    int level = 0;
    for (long rest = size; (rest & 1) == 1; rest >>= 1) {
      root = Hashes.node(peaks.remove(peaks.size() - 1), root);
      level++;
      filled.subtree(level, size >> level, root);
    }
    peaks.add(root);
    size++;
  }

  /** The roots of the full subtrees that the leaves make, the largest first. */
  public List<byte[]> peaks() {
    return List.copyOf(peaks);
  }

  /** The root of all leaves; of none, the hash of nothing. */
  public byte[] root() {
    if (peaks.isEmpty()) {
      return Hashes.sha256();
    }
    byte[] root = peaks.get(peaks.size() - 1);
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = Hashes.node(peaks.get(i), root);
    }
    return root;
  }
}
