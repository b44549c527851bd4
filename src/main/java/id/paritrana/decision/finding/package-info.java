/** What a rule can say when it fires; each finding puts itself into words. */
@NullMarked
package id.paritrana.decision.finding;

import org.jspecify.annotations.NullMarked;
