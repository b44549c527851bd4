package id.paritrana.journal.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTest {
  private static final int LARGEST = 70;

  /** The leaves that Certificate Transparency's own implementations are tested with. */
  private static final List<byte[]> KNOWN =
      List.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .stream()
          .map(HexFormat.of()::parseHex)
          .map(Hashes::leaf)
          .toList();

  @Test
  void knownLeavesGiveTheKnownRoots() {
    assertThat(hex(tree(KNOWN).root(1)))
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assertThat(hex(tree(KNOWN).root(2)))
        .isEqualTo("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
    assertThat(hex(tree(KNOWN).root(3)))
        .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    assertThat(hex(tree(KNOWN).root(8)))
        .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
  }

  @Test
  void anEmptyTreeHasTheHashOfNothing() {
    assertThat(hex(new Frontier().root()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void aGrowingTreeHasTheRootThatTheDefinitionGives() {
    Frontier grown = new Frontier();
    for (int size = 1; size <= LARGEST; size++) {
      grown.add(leaves(LARGEST).get(size - 1), (level, index, root) -> {});
      assertThat(grown.root()).isEqualTo(definition(leaves(size)));
      assertThat(Frontier.of(size, tree(leaves(size))).root()).isEqualTo(grown.root());
      assertThat(tree(leaves(size)).root(size)).isEqualTo(grown.root());
    }
  }

  @Test
  void fullSubtreesAreToldAsTheyFill() {
    List<String> told = new ArrayList<>();
    Frontier grown = new Frontier();
    for (byte[] leaf : leaves(4)) {
      grown.add(leaf, (level, index, root) -> told.add(level + "/" + index + " " + hex(root)));
    }
    Subtrees tree = tree(leaves(4));
    assertThat(told)
        .containsExactly(
            "1/0 " + hex(tree.root(1, 0)),
            "1/1 " + hex(tree.root(1, 1)),
            "2/0 " + hex(tree.root(2, 0)));
  }

  @Test
  void everyLeafIsProvenInEveryTreeAndInNoOtherPlace() {
    for (int size = 1; size <= LARGEST; size++) {
      Subtrees tree = tree(leaves(LARGEST));
      byte[] root = tree.root(size);
      for (int leaf = 0; leaf < size; leaf++) {
        byte[] hash = leaves(LARGEST).get(leaf);
        List<byte[]> path = tree.inclusion(leaf, size);
        assertThat(path.size()).isLessThanOrEqualTo(7);
        for (int place = -1; place <= size; place++) {
          assertThat(Proofs.includes(root, size, place, hash, path)).isEqualTo(place == leaf);
        }
        assertThat(Proofs.includes(root, size, leaf, Hashes.leaf(hash), path)).isFalse();
        for (List<byte[]> wrong : spoilt(path)) {
          assertThat(Proofs.includes(root, size, leaf, hash, wrong)).isFalse();
        }
      }
    }
  }

  @Test
  void everyTreeIsProvenToGoOnFromEveryEarlierOne() {
    Subtrees tree = tree(leaves(LARGEST));
    for (int size = 1; size <= LARGEST; size++) {
      byte[] root = tree.root(size);
      for (int old = 1; old <= size; old++) {
        byte[] before = tree.root(old);
        List<byte[]> proof = tree.consistency(old, size);
        assertThat(Proofs.consistent(old, before, size, root, proof)).isTrue();
        assertThat(Proofs.consistent(old, Hashes.leaf(before), size, root, proof)).isFalse();
        assertThat(Proofs.consistent(old, before, size, Hashes.leaf(root), proof)).isFalse();
        for (List<byte[]> wrong : spoilt(proof)) {
          assertThat(Proofs.consistent(old, before, size, root, wrong)).isFalse();
        }
      }
    }
  }

  @Test
  void aTreeWithOneLeafChangedIsNoContinuation() {
    List<byte[]> forged = new ArrayList<>(leaves(20));
    forged.set(3, Hashes.leaf(new byte[] {99}));
    byte[] before = tree(leaves(20)).root(10);
    Subtrees now = tree(forged);
    assertThat(Proofs.consistent(10, before, 20, now.root(20), now.consistency(10, 20))).isFalse();
  }

  @Test
  void thereIsNoProofOfALeafBeyondTheTree() {
    assertThatIllegalArgumentException().isThrownBy(() -> tree(KNOWN).inclusion(8, 8));
    assertThatIllegalArgumentException().isThrownBy(() -> tree(KNOWN).consistency(9, 8));
    assertThatIllegalArgumentException().isThrownBy(() -> tree(KNOWN).consistency(0, 8));
  }

  private static List<byte[]> leaves(int size) {
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      leaves.add(Hashes.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)));
    }
    return leaves;
  }

  private static Subtrees tree(List<byte[]> leaves) {
    return (level, index) ->
        definition(leaves.subList((int) (index << level), (int) ((index + 1) << level)));
  }

  /** MTH of RFC 9162, word for word. */
  private static byte[] definition(List<byte[]> leaves) {
    int n = leaves.size();
    if (n == 1) {
      return leaves.get(0);
    }
    int k = 1;
    while (k * 2 < n) {
      k *= 2;
    }
    return Hashes.node(definition(leaves.subList(0, k)), definition(leaves.subList(k, n)));
  }

  /** A proof one shorter at either end, one longer, with two exchanged, and with a bit turned. */
  private static List<List<byte[]>> spoilt(List<byte[]> proof) {
    List<List<byte[]>> spoilt = new ArrayList<>();
    List<byte[]> longer = new ArrayList<>(proof);
    longer.add(new byte[Hashes.LENGTH]);
    spoilt.add(longer);
    for (int i = 0; i < proof.size(); i++) {
      List<byte[]> shorter = new ArrayList<>(proof);
      shorter.remove(i);
      spoilt.add(shorter);
      List<byte[]> turned = new ArrayList<>(proof);
      turned.set(i, Arrays.copyOf(proof.get(i), Hashes.LENGTH));
      turned.get(i)[0] ^= 1;
      spoilt.add(turned);
    }
    return spoilt;
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
