/** A recorded selection becomes minutes that a panel signs, and a workbook of its results. */
@NullMarked
package id.paritrana.minutes;

import org.jspecify.annotations.NullMarked;
