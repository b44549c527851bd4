package id.paritrana.journal.proof;

import org.jspecify.annotations.Nullable;

/**
 * One entry as a check of the chain sees it.
 *
 * @param previous the hash that the entry names as that of the entry before it
 * @param hash the hash it is kept with
 * @param computed the hash of what it says; none if that cannot be read
 * @param archived whether its body is elsewhere, so that its hash is taken for what it says
 * @param tells the archive that it tells of, if it does
 * @param says its canonical form, without the body if that is elsewhere; none but in a file
 */
public record Link(
    long sequence,
    byte[] previous,
    byte[] hash,
    byte @Nullable [] computed,
    boolean archived,
    @Nullable ArchiveFile tells,
    byte @Nullable [] says) {
  /** An entry that is here. */
  public Link(
      long sequence,
      byte[] previous,
      byte[] hash,
      byte @Nullable [] computed,
      boolean archived,
      @Nullable ArchiveFile tells) {
    this(sequence, previous, hash, computed, archived, tells, null);
  }

  /** An entry whose body is elsewhere. */
  public static Link archived(long sequence, byte[] previous, byte[] hash) {
    return new Link(sequence, previous, hash, hash, true, null);
  }

  /** An entry whose body cannot be read. */
  static Link unreadable(long sequence, byte[] previous, byte[] hash) {
    return new Link(sequence, previous, hash, null, false, null);
  }
}
