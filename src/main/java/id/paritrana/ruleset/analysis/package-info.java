/**
 * Whether the rows of one table fit together over all columns at once: gaps, overlaps, rows that
 * can never decide, rows said twice. Knows tables and problems, nothing of Drools or workbooks.
 */
@NullMarked
package id.paritrana.ruleset.analysis;

import org.jspecify.annotations.NullMarked;
