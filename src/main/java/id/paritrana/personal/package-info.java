/**
 * Seals the names of people under a key of each person's own, so that one person can be forgotten
 * where nothing else may ever change.
 */
@NullMarked
package id.paritrana.personal;

import org.jspecify.annotations.NullMarked;
