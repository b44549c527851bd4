/** A PostgreSQL server of the tests' own. */
@NullMarked
package id.paritrana.postgres;

import org.jspecify.annotations.NullMarked;
