/**
 * Cells under the paths of a dossier's fields as the JSON of a dossier, each value with its place.
 */
@NullMarked
package id.paritrana.filing.form;

import org.jspecify.annotations.NullMarked;
