/**
 * What rules match on: the nominee as the criteria see it, and figures derived from the dossier.
 */
@NullMarked
package id.paritrana.decision.fact;

import org.jspecify.annotations.NullMarked;
