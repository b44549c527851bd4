/** One draft beside the criteria in force: what it would make of each decision as it is made. */
@NullMarked
package id.paritrana.shadow;

import org.jspecify.annotations.NullMarked;
