/** Drafts held against real journals. */
@NullMarked
package id.paritrana.impact;

import org.jspecify.annotations.NullMarked;
