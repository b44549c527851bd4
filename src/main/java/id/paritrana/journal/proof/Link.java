package id.paritrana.journal.proof;

import org.jspecify.annotations.Nullable;

/**
 * One entry as a check of the chain sees it.
 *
 * @param previous the hash that the entry names as that of the entry before it
 * @param hash the hash it is kept with
 * @param computed the hash of what it says; none if that cannot be read
 */
public record Link(long sequence, byte[] previous, byte[] hash, byte @Nullable [] computed) {}
