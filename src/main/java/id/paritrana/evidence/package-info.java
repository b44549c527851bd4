/** Decisions with all that proves them, in a file that needs no service. */
@NullMarked
package id.paritrana.evidence;

import org.jspecify.annotations.NullMarked;
