package id.paritrana.journal;

import id.paritrana.journal.JournalUnavailable.Why;
import id.paritrana.journal.proof.Frontier;
import id.paritrana.journal.proof.Hashes;
import id.paritrana.journal.proof.Subtrees;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Merkle tree over a journal's entries. Every eighth level is kept, so that a proof reads a few
 * hundred rows whatever the journal's size; the levels between follow from those.
 */
final class Tree implements Subtrees, AutoCloseable {
  private static final int KEPT = 8;

  private final PreparedStatement leaves;
  private final PreparedStatement nodes;
  private final PreparedStatement insert;
  private @Nullable Frontier frontier;

  Tree(Connection connection) throws SQLException {
    leaves =
        connection.prepareStatement(
            "SELECT hash FROM entry WHERE sequence BETWEEN ? + 1 AND ? + 1 ORDER BY sequence");
    nodes =
        connection.prepareStatement(
            "SELECT root FROM subtree WHERE position BETWEEN ? AND ? AND level = ? ORDER BY position");
    insert =
        connection.prepareStatement("INSERT INTO subtree(level, position, root) VALUES (?, ?, ?)");
  }

  /** Adds the leaf that comes after the first {@code size}. */
  void add(long size, byte[] leaf) throws SQLException {
    if (frontier == null || frontier.size() != size) {
      frontier = Frontier.of(size, this);
    }
    List<Object[]> filled = new ArrayList<>(0);
    frontier.add(leaf, (level, index, root) -> filled.add(new Object[] {level, index, root}));
    for (Object[] node : filled) {
      if ((int) node[0] % KEPT == 0) {
        Row.set(insert, node);
        insert.executeUpdate();
      }
    }
  }

  /** What was added last is not in the journal after all. */
  void forget() {
    frontier = null;
  }

  /** The hash of the last of the first entries. */
  byte[] hash(long size) throws SQLException {
    Row.set(leaves, size - 1, size - 1);
    return read(leaves).stream().findFirst().orElseThrow(() -> JournalAltered.entry(size));
  }

  @Override
  public byte[] root(int level, long index) {
    int below = level % KEPT;
    long first = index << below;
    long last = ((index + 1) << below) - 1;
    try {
      List<byte[]> row = level < KEPT ? leaves(first, last) : nodes(level - below, first, last);
      if (row.size() != 1 << below) {
        throw new JournalUnavailable("The journal's tree has a hole at level " + level, null);
      }
      while (row.size() > 1) {
        List<byte[]> above = new ArrayList<>(row.size() / 2);
        for (int i = 0; i < row.size(); i += 2) {
          above.add(Hashes.node(row.get(i), row.get(i + 1)));
        }
        row = above;
      }
      return row.get(0);
    } catch (SQLException e) {
      throw new JournalUnavailable("The journal cannot be read", Why.UNREADABLE, e);
    }
  }

  private List<byte[]> leaves(long first, long last) throws SQLException {
    Row.set(leaves, first, last);
    return read(leaves).stream().map(Hashes::leaf).toList();
  }

  private List<byte[]> nodes(int level, long first, long last) throws SQLException {
    Row.set(nodes, first, last, level);
    return read(nodes);
  }

  private static List<byte[]> read(PreparedStatement query) throws SQLException {
    List<byte[]> found = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        found.add(row.getBytes(1));
      }
    }
    return found;
  }

  /** A connection that reads goes on to serve others. */
  @Override
  public void close() throws SQLException {
    leaves.close();
    nodes.close();
    insert.close();
  }
}
