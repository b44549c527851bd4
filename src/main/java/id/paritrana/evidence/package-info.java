/** One decision with all that proves it, in a file that needs no service. */
@NullMarked
package id.paritrana.evidence;

import org.jspecify.annotations.NullMarked;
