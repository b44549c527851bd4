/**
 * The words of an answer: outcome, score, gates, flags, firings, and how they follow from the
 * findings.
 */
@NullMarked
package id.paritrana.decision;

import org.jspecify.annotations.NullMarked;
