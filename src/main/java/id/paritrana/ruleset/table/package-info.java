/**
 * A workbook as typed cells: what each sheet says, or a problem at its cell. Knows nothing of
 * Drools, and no cell ever becomes code.
 */
@NullMarked
package id.paritrana.ruleset.table;

import org.jspecify.annotations.NullMarked;
