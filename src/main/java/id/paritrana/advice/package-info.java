/** What a recorded decision would have needed: what it failed and missed, the smallest change. */
@NullMarked
package id.paritrana.advice;

import org.jspecify.annotations.NullMarked;
