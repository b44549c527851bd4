/** What decisions are found by: their terms, their places in time and score, and how often each. */
@NullMarked
package id.paritrana.journal.search;

import org.jspecify.annotations.NullMarked;
