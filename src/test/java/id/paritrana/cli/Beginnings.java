package id.paritrana.cli;

import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.Frontier;
import id.paritrana.journal.proof.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** What anybody can work out without a key, to leave out the first lines of an export. */
final class Beginnings {
  private Beginnings() {}

  static String after(List<String> entries) {
    Frontier frontier = Beginning.START.frontier();
    byte[] head = new byte[Hashes.LENGTH];
    for (String line : entries) {
      int end = line.length() - 2;
      head = HexFormat.of().parseHex(line.substring(end - 64, end));
      frontier.add(Hashes.leaf(head), (level, index, root) -> {});
    }
    byte[] begins = new Beginning(frontier.size(), head, frontier.peaks()).line();
    return new String(begins, StandardCharsets.UTF_8);
  }
}
