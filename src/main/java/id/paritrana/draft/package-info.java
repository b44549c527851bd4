/**
 * What a draft of the criteria does before anyone relies on it: its cases run, the rows they reach,
 * and the changes they would not notice.
 */
@NullMarked
package id.paritrana.draft;

import org.jspecify.annotations.NullMarked;
