/** What exactly changed between two versions of the criteria, cell by cell, and said in words. */
@NullMarked
package id.paritrana.ruleset.difference;

import org.jspecify.annotations.NullMarked;
