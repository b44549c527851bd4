/** Decisions in the journal, gathered into cohorts, become a recorded selection. */
@NullMarked
package id.paritrana.plenary;

import org.jspecify.annotations.NullMarked;
