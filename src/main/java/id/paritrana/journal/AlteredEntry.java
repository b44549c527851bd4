package id.paritrana.journal;

import id.paritrana.dossier.Text;

/**
 * The place of an entry that is no longer what was recorded, and nothing of what stands there.
 *
 * @param id as it stands there; it may be what was altered
 */
public record AlteredEntry(long sequence, String id, Text says) implements Found {}
