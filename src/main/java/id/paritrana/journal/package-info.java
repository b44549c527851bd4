/** The append-only, hash-chained record of every decision and every change of ruleset. */
@NullMarked
package id.paritrana.journal;

import org.jspecify.annotations.NullMarked;
