package id.paritrana.shadow;

import id.paritrana.impact.Made;

/**
 * A decision that waits to be compared. It names people as the dossier does, and is kept nowhere
 * but in memory.
 *
 * @param weight characters of its entry, for want of a better measure of the memory it takes
 */
record Waiting(Made made, int weight) {}
