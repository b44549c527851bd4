/** A decision as JSON, in the contract's words. */
@NullMarked
package id.paritrana.decision.json;

import org.jspecify.annotations.NullMarked;
