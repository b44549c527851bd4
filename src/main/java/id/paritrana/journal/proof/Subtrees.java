package id.paritrana.journal.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree (RFC 9162, section 2.1) by its full subtrees: those of 2^level leaves that begin at
 * a multiple of 2^level.
 */
@FunctionalInterface
public interface Subtrees {
  /**
   * The root of one full subtree.
   *
   * @param index counted from 0 among the subtrees of that level; at level 0 it is a leaf's
   */
  byte[] root(int level, long index);

  /** The root of the tree of the first leaves; at least one. */
  default byte[] root(long size) {
    return range(0, size);
  }

  /** What leads from one leaf to the root of the first {@code size} leaves, lowest first. */
  default List<byte[]> inclusion(long leaf, long size) {
    require(leaf >= 0 && leaf < size, "leaf " + leaf + " of " + size);
    List<byte[]> path = new ArrayList<>();
    inclusion(leaf, 0, size, path);
    return path;
  }

  /** What shows that the tree of {@code size} leaves goes on from that of the first {@code old}. */
  default List<byte[]> consistency(long old, long size) {
    require(old >= 1 && old <= size, "a tree of " + old + " in one of " + size);
    List<byte[]> proof = new ArrayList<>();
    consistency(old, 0, size, true, proof);
    return proof;
  }

  private void inclusion(long leaf, long start, long size, List<byte[]> path) {
    if (size == 1) {
      return;
    }
    long left = left(size);
    if (leaf < left) {
      inclusion(leaf, start, left, path);
      path.add(range(start + left, size - left));
    } else {
      inclusion(leaf - left, start + left, size - left, path);
      path.add(range(start, left));
    }
  }

  private void consistency(long old, long start, long size, boolean whole, List<byte[]> proof) {
    if (old == size) {
      if (!whole) {
        proof.add(range(start, size));
      }
      return;
    }
    long left = left(size);
    if (old <= left) {
      consistency(old, start, left, whole, proof);
      proof.add(range(start + left, size - left));
    } else {
      consistency(old - left, start + left, size - left, false, proof);
      proof.add(range(start, left));
    }
  }

  private byte[] range(long start, long size) {
    if (Long.bitCount(size) == 1) {
      int level = Long.numberOfTrailingZeros(size);
      return root(level, start >> level);
    }
    long left = left(size);
    return Hashes.node(range(start, left), range(start + left, size - left));
  }

  /** How many of a tree's leaves are left of its root: the largest power of two below its size. */
  private static long left(long size) {
    return Long.highestOneBit(size - 1);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("There is no proof of " + what);
    }
  }
}
