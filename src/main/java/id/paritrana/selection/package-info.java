/** Pure order over decisions: who stands where, who wins, and why one stands above another. */
@NullMarked
package id.paritrana.selection;

import org.jspecify.annotations.NullMarked;
