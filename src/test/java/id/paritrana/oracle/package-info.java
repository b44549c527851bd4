/**
 * A second, plain reading of the written criteria, to hold against the service's own decisions.
 *
 * <p>It shares nothing with the service but the dossier's records: every number here is typed from
 * the criteria, and every ratio is an exact fraction.
 */
@NullMarked
package id.paritrana.oracle;

import org.jspecify.annotations.NullMarked;
