/**
 * The workbook as its author gets it back: the same workbook, with coloured cells, comments and a
 * list of what was found.
 */
@NullMarked
package id.paritrana.ruleset.marked;

import org.jspecify.annotations.NullMarked;
