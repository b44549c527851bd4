/**
 * Writes plain workbooks straight to a stream: the same rows give the same bytes, no copy of them
 * is left on a disk, and a text stays a text.
 */
@NullMarked
package id.paritrana.filing.book;

import org.jspecify.annotations.NullMarked;
