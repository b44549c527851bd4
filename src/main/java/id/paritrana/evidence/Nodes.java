package id.paritrana.evidence;

import id.paritrana.journal.Proof;
import id.paritrana.journal.proof.Hashes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * A proof as it is read from the root down: one line a node, with the hashes of its two halves. So
 * proofs of many entries share their first lines, and checking one takes no arithmetic.
 */
final class Nodes {
  private static final HexFormat HEX = HexFormat.of();

  private Nodes() {}

  static String of(Proof proof) {
    Deque<String> lines = new ArrayDeque<>();
    long at = proof.entry().sequence() - 1;
    long last = proof.size() - 1;
    byte[] reached = Hashes.leaf(Hashes.sha256(proof.canonical()));
    for (byte[] sibling : proof.path()) {
      // Where there is nothing to the right, a node is its own parent.
      while ((at & 1) == 0 && at == last) {
        at >>= 1;
        last >>= 1;
      }
      boolean right = (at & 1) == 1;
      byte[] left = right ? sibling : reached;
      byte[] other = right ? reached : sibling;
      lines.addFirst(HEX.formatHex(left) + " " + HEX.formatHex(other) + "\n");
      reached = Hashes.node(left, other);
      at >>= 1;
      last >>= 1;
    }
    return String.join("", lines);
  }
}
