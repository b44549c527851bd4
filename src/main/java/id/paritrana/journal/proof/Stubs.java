package id.paritrana.journal.proof;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * What a journal says of entries whose bodies are in archives: their hashes can be made again only
 * from there, so that is where all of it has to stand too. Takes some 100 bytes an entry.
 */
public final class Stubs {
  private final Map<Long, Seen> bySequence = new HashMap<>();

  /** The first half of a SHA-256 will do: nobody can choose both sides. */
  private record Seen(long high, long low) {}

  /**
   * Takes what is said of an entry.
   *
   * @param stub its canonical form without the body
   */
  public void add(long sequence, byte[] stub, byte[] hash) {
    bySequence.put(sequence, seen(stub, hash));
  }

  /** Takes what a line says, if its body is elsewhere. */
  public void add(Link link) {
    if (link.archived() && link.says() != null) {
      add(link.sequence(), link.says(), link.hash());
    }
  }

  /** Whether nothing else was said of an entry than its line in an archive does. */
  public boolean agree(Link link) {
    Seen said = bySequence.get(link.sequence());
    byte[] stub = said == null || link.says() == null ? null : ExportLine.stub(link.says());
    return said == null || stub != null && said.equals(seen(stub, link.hash()));
  }

  private static Seen seen(byte[] stub, byte[] hash) {
    ByteBuffer digest = ByteBuffer.wrap(Hashes.sha256(hash, stub));
    return new Seen(digest.getLong(), digest.getLong());
  }
}
