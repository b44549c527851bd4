package id.paritrana.journal;

import org.jspecify.annotations.Nullable;

/**
 * Texts to keep for the bodies of a ruleset that are yet to come.
 *
 * @param content packed
 * @param after the ruleset's own texts that these go on from; none for its first
 */
record Lesson(String ruleset, byte[] content, @Nullable Long after) {}
