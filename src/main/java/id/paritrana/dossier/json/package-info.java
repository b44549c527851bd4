/**
 * Turns the bytes of a request into a valid dossier, or into the complete list of its faults, and
 * back into JSON.
 */
@NullMarked
package id.paritrana.dossier.json;

import org.jspecify.annotations.NullMarked;
