package id.paritrana.journal.proof;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Checks proofs without the tree, as RFC 9162 says in sections 2.1.3.2 and 2.1.4.2. */
public final class Proofs {
  private Proofs() {}

  /** Whether a leaf stands at its place in the tree of that size and root. */
  public static boolean includes(
      byte[] root, long size, long index, byte[] leaf, List<byte[]> path) {
    if (index < 0 || index >= size) {
      return false;
    }
    long at = index;
    long last = size - 1;
    byte[] reached = leaf;
    for (byte[] sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        reached = Hashes.node(sibling, reached);
        while ((at & 1) == 0 && at != 0) {
          at >>= 1;
          last >>= 1;
        }
      } else {
        reached = Hashes.node(reached, sibling);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(reached, root);
  }

  /** Whether the tree of {@code size} leaves goes on from the one of {@code old}, unchanged. */
  public static boolean consistent(
      long old, byte[] oldRoot, long size, byte[] root, List<byte[]> proof) {
    if (old < 1 || old > size) {
      return false;
    }
    if (old == size) {
      return proof.isEmpty() && Arrays.equals(oldRoot, root);
    }
    Iterator<byte[]> rest = proof.iterator();
    long at = old - 1;
    long last = size - 1;
    while ((at & 1) == 1) {
      at >>= 1;
      last >>= 1;
    }
    byte[] first = oldRoot;
    if (Long.bitCount(old) != 1) {
      if (!rest.hasNext()) {
        return false;
      }
      first = rest.next();
    }
    byte[] before = first;
    byte[] now = first;
    while (rest.hasNext()) {
      byte[] sibling = rest.next();
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        before = Hashes.node(sibling, before);
        now = Hashes.node(sibling, now);
        while ((at & 1) == 0 && at != 0) {
          at >>= 1;
          last >>= 1;
        }
      } else {
        now = Hashes.node(now, sibling);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(before, oldRoot) && Arrays.equals(now, root);
  }
}
