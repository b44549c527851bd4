/**
 * What one nominee files for one assessment year and stage, as records that cannot hold an
 * impossible figure.
 *
 * <p>A figure that was not filed is {@code null}: absent is never zero. Counts are people, offices
 * or months; money is rupiah; marks run from 0 to 100.
 */
@NullMarked
package id.paritrana.dossier;

import org.jspecify.annotations.NullMarked;
