/**
 * How firmly a selection stands: what could move before other nominees win, and how the panel
 * marked.
 */
@NullMarked
package id.paritrana.stability;

import org.jspecify.annotations.NullMarked;
